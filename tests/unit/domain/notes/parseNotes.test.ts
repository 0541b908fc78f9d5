import { parseNotes } from '../../../../src/domain/notes/parseNotes';

describe('parseNotes', () => {
  it('reads one note a line', () => {
    expect(parseNotes('Syksy 2026: sähköinen lupa-arkisto\nKevät 2027: pilotti')).toEqual([
      { halfYear: '2026H2', text: 'sähköinen lupa-arkisto' },
      { halfYear: '2027H1', text: 'pilotti' }
    ]);
  });

  it.each([
    'syksy 2026:pilotti',
    'Syysy 2026 : pilotti',
    'Syksy 2026 - pilotti',
    'Syksy 2026 – pilotti',
    'Syksy 2026 — pilotti',
    'Syksy 2026-pilotti',
    'S26: pilotti',
    'S-26: pilotti',
    '2026H2: pilotti',
    'H2/2026 - pilotti',
    'Höst 2026: pilotti',
    'Autumn 2026; pilotti',
    'Syksyllä 2026: pilotti',
    '- Syksy 2026: pilotti',
    '• Syksy 2026: pilotti',
    '  \u200bSyksy\u00a02026:\u00a0pilotti  ',
    '\u200bSyksy 2026: pilotti\r'
  ])('understands %p', (line) => {
    expect(parseNotes(line)).toEqual([{ halfYear: '2026H2', text: 'pilotti' }]);
  });

  it.each(['\n', '\r\n', '\r', '\v', '\u2028', '_x000D_\n'])('takes %j for a line break', (lineBreak) => {
    expect(parseNotes(`Syksy 2026: a${lineBreak}Kevät 2027: b`)).toEqual([
      { halfYear: '2026H2', text: 'a' },
      { halfYear: '2027H1', text: 'b' }
    ]);
  });

  it.each(['', '\n', ' \t ', '\r\n\r\n', '\u200b\n\u00a0'])('finds no notes in %j', (text) => {
    expect(parseNotes(text)).toEqual([]);
  });

  it('keeps lines that name no half-year as written and in their place', () => {
    expect(parseNotes('  katso liite \n\nSyksy 2026: pilotti\nHuom: sovitaan erikseen')).toEqual([
      { looseText: '  katso liite ' },
      { halfYear: '2026H2', text: 'pilotti' },
      { looseText: 'Huom: sovitaan erikseen' }
    ]);
  });

  it.each([
    'Syksy 2026',
    'Syksy 2026:',
    'Syksy 2026 avataan portaali',
    'Syksy 2026 – Kevät 2027: pilotti',
    'S26-27: pilotti',
    'Syksy 2026 - 2027 alku: pilotti',
    'kesä 2026: pilotti',
    '2026: pilotti',
    '<b>Syksy 2026</b>: pilotti'
  ])('does not guess where %p belongs', (line) => {
    expect(parseNotes(line)).toEqual([{ looseText: line }]);
  });

  it('leaves punctuation and markup inside a note alone', () => {
    expect(parseNotes('Syksy 2026: vaihe 1: <script>alert(1)</script> – &amp; a; b')).toEqual([
      { halfYear: '2026H2', text: 'vaihe 1: <script>alert(1)</script> – &amp; a; b' }
    ]);
  });

  it('reads the lines of a column that was made rich text', () => {
    const html =
      '<div class="ExternalClass1A2B"><p>Syksy&#160;2026&#58; lupa-arkisto &amp; muut<br></p>\r\n<p>​Kevät 2027: pilotti</p></div>';
    expect(parseNotes(html)).toEqual([
      { halfYear: '2026H2', text: 'lupa-arkisto & muut' },
      { halfYear: '2027H1', text: 'pilotti' }
    ]);
  });
});
