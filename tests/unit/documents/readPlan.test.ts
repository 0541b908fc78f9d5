import { readPlan } from '../../../src/documents/readPlan';
import { aPlanRow, aPlanText } from '../../builders/aPlanText';

describe('readPlan', () => {
  it('makes the same plan of a text and of the table that it writes', () => {
    const text = aPlanText([aPlanRow('Koulutus'), aPlanRow('Tuki', 'Esihenkilöt')]);
    const rows = text.split('\n').map((line) => line.split('\t').map((cell) => ({ text: cell })));
    expect(readPlan({ kind: 'table', rows })).toEqual(readPlan({ kind: 'text', text }));
  });
});
