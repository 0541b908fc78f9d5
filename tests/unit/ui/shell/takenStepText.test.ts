import type { TakenStep } from '../../../../src/application/PlanState';
import type { StepSummary } from '../../../../src/application/undo/StepSummary';
import { takenStepText } from '../../../../src/ui/shell/takenStepText';

function undone(summary: Partial<StepSummary>): TakenStep {
  const did = { kind: 'edited', fields: ['2026H1'] } as const;
  return { direction: 'undo', number: 1, summary: { did, count: 1, title: 'Sähköinen arkistointi', ...summary } };
}

describe('takenStepText', () => {
  it.each<[string, Partial<StepSummary>]>([
    ['Kumottu: vaihe, Sähköinen arkistointi', {}],
    [
      'Kumottu: vaiheet, 5 toimenpidettä',
      { did: { kind: 'edited', fields: ['2026H1', '2026H2'] }, count: 5, title: undefined }
    ],
    [
      'Kumottu: vaihe, kuvaus ja merkintä, Sähköinen arkistointi',
      { did: { kind: 'edited', fields: ['2026H1', 'details', 'notes'] } }
    ],
    [
      'Kumottu: vastuuhenkilö/taho ja hallintokunta, Sähköinen arkistointi',
      { did: { kind: 'edited', fields: ['responsible', 'departments'] } }
    ],
    ['Kumottu: siirto, Sähköinen arkistointi', { did: { kind: 'moved' } }],
    ['Kumottu: vahvistus, 3 toimenpidettä', { did: { kind: 'confirmed' }, count: 3, title: undefined }],
    ['Kumottu: poisto, (nimetön toimenpide)', { did: { kind: 'recycled' }, title: ' ' }],
    ['Kumottu: uusi toimenpide, Sähköinen arkistointi', { did: { kind: 'created' } }],
    ['Kumottu: tavoitteen nimi, Tieto', { did: { kind: 'goalRenamed' }, count: 12, title: 'Tieto' }]
  ])('says %s', (text, summary) => {
    expect(takenStepText(undone(summary))).toBe(text);
  });

  it('says that it was done again', () => {
    expect(takenStepText({ ...undone({}), direction: 'redo' })).toBe('Tehty uudelleen: vaihe, Sähköinen arkistointi');
  });
});
