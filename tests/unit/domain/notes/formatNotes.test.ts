import * as fc from 'fast-check';
import { formatNotes } from '../../../../src/domain/notes/formatNotes';
import { parseNotes } from '../../../../src/domain/notes/parseNotes';
import { toHalfYear } from '../../../../src/domain/time/HalfYear';

const fragments = [
  'Syksy 2026',
  'S26',
  'kevät',
  '2027',
  ':',
  ' ',
  '-',
  '–',
  '\n',
  '\r\n',
  'pilotti',
  '<br>',
  '\u200b',
  ';',
  '• '
];
const noteText = fc.oneof(
  fc.array(fc.constantFrom(...fragments), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 })
);

describe('formatNotes', () => {
  it('writes a note in Finnish, one line a note', () => {
    expect(
      formatNotes([
        { halfYear: '2026H2', text: 'sähköinen lupa-arkisto' },
        { looseText: 'katso liite' },
        { halfYear: '2027H1', text: 'pilotti' }
      ])
    ).toBe('Syksy 2026: sähköinen lupa-arkisto\nkatso liite\nKevät 2027: pilotti');
  });

  it('is empty when there is nothing to write', () => {
    expect(formatNotes([])).toBe('');
    expect(formatNotes([{ halfYear: '2026H2', text: '  ' }, { looseText: '' }])).toBe('');
  });

  it('keeps a note of several lines on one line', () => {
    expect(formatNotes([{ halfYear: '2026H2', text: 'a\r\nb\nc' }])).toBe('Syksy 2026: a b c');
  });

  it('puts other spellings into the canonical wording', () => {
    expect(formatNotes(parseNotes('syysy 26 - pilotti\r\n\r\nH1/2027: käyttöön'))).toBe(
      'Syksy 2026: pilotti\nKevät 2027: käyttöön'
    );
  });

  it('gives back the notes that any text was read as', () => {
    fc.assert(
      fc.property(noteText, (text) => {
        const notes = parseNotes(text);
        expect(parseNotes(formatNotes(notes))).toEqual(notes);
      }),
      { numRuns: 1000 }
    );
  });

  it('gives back every note on a half-year', () => {
    const year = fc.integer({ min: 2000, max: 2099 });
    fc.assert(
      fc.property(year, fc.constantFrom(1 as const, 2 as const), noteText, (written, half, text) => {
        const onOneLine = formatNotes([{ halfYear: toHalfYear(written, half), text }]);
        const notes = parseNotes(onOneLine);
        expect(notes).toHaveLength(onOneLine === '' ? 0 : 1);
        expect(formatNotes(notes)).toBe(onOneLine);
      })
    );
  });
});
