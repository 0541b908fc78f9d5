import { rangeToHtml, rangeToText, rangeWords } from '../../../../src/domain/edits/rangeToText';
import { readPastedCells } from '../../../../src/domain/edits/readPastedCells';
import type { Phase, PhaseValue } from '../../../../src/domain/plan/Phase';
import type { CellRange } from '../../../../src/domain/timeline/CellRange';
import { anAction } from '../../../builders/anAction';

const names: Record<Phase, string> = {
  investigation: 'Selvittely',
  deployment: 'Käyttöönotto',
  continuous: 'Jatkuva toiminta'
};
const wordOf = (value: PhaseValue): string => (typeof value === 'string' ? names[value] : value.unknownText);
const range: CellRange = { actionIds: [1, 2], halfYears: ['2026H1', '2026H2'] };
const wordsOf = (first: PhaseValue): readonly (readonly string[])[] =>
  rangeWords(
    range,
    new Map([
      [1, anAction({ phases: { '2026H1': first, '2026H2': 'deployment' } })],
      [2, anAction({ phases: { '2026H2': 'continuous', '2027H1': 'investigation' } })]
    ]),
    wordOf
  );

describe('a copied range', () => {
  it('is text with tabs, as Excel has it', () => {
    expect(rangeToText(wordsOf('investigation'))).toBe('Selvittely\tKäyttöönotto\r\n\tJatkuva toiminta\r\n');
  });

  it('is a table for Word', () => {
    expect(rangeToHtml(wordsOf({ unknownText: '<b>&"' }))).toBe(
      '<table><tbody><tr><td>&lt;b&gt;&amp;&quot;</td><td>Käyttöönotto</td></tr>' +
        '<tr><td></td><td>Jatkuva toiminta</td></tr></tbody></table>'
    );
  });

  it('keeps an unknown text on one line and never lets it be a formula', () => {
    expect(wordsOf({ unknownText: 'kesken\n\tvielä' })[0]?.[0]).toBe('kesken vielä');
    expect(wordsOf({ unknownText: '=HYPERLINK("x")' })[0]?.[0]).toBe(`'=HYPERLINK("x")`);
  });

  it('has empty cells for rows that are gone', () => {
    expect(rangeWords(range, new Map(), wordOf)).toEqual([
      ['', ''],
      ['', '']
    ]);
  });

  it('reads back as it was, but for what is empty: text alone does not tell', () => {
    expect(readPastedCells(rangeToText(wordsOf('investigation')), names, names)).toMatchObject({
      kind: 'cells',
      rows: [
        ['investigation', 'deployment'],
        [undefined, 'continuous']
      ]
    });
  });
});
