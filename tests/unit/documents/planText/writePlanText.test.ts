import { readPlanText } from '../../../../src/documents/planText/readPlanText';
import { writePlanText } from '../../../../src/documents/planText/writePlanText';
import type { WrittenPlan } from '../../../../src/domain/importing/WrittenPlan';
import type { ActionContent } from '../../../../src/domain/plan/Action';
import { finnishHalfYearLabel } from '../../../../src/domain/notes/formatNotes';
import { anAction } from '../../../builders/anAction';
import { toContent } from '../../../builders/toContent';

function written(...actions: readonly Partial<ActionContent>[]): WrittenPlan {
  return {
    actions: actions.map((action) => toContent(anAction(action))),
    halfYears: ['2025H1', '2025H2'],
    columnNames: {
      goal: 'Tavoite',
      group: 'Kokonaisuus',
      title: 'Toimenpide',
      details: 'Kuvaus',
      responsible: 'Vastuuhenkilö/taho',
      departments: 'Hallintokunta',
      additionalInfo: 'Lisätietoa'
    },
    phaseNames: { investigation: 'Selvittely', deployment: 'Käyttöönotto', continuous: 'Jatkuva toiminta' },
    halfYearName: finnishHalfYearLabel
  };
}

const full: Partial<ActionContent> = {
  title: 'Sähköinen lupa-arkisto',
  details: 'Luvat löytyvät\nyhdestä "paikasta".',
  goal: 'Digiosaaminen',
  group: 'Arkisto',
  order: 10,
  responsible: ['Johtoryhmä', 'Esihenkilöt'],
  departments: ['Sivistys', 'Tekninen'],
  phases: { '2025H1': 'investigation', '2025H2': 'deployment' },
  notes: [{ halfYear: '2025H2', text: 'kun rahaa on' }],
  additionalInfo: 'Rivi yksi\nRivi kaksi – 5 € 😀'
};

describe('writePlanText', () => {
  it('is read as the plan that was written', () => {
    const second = { ...full, title: 'Toinen', goal: 'Tieto', group: '', order: 20, phases: {}, notes: [] };
    const plan = written(full, second);
    expect(readPlanText(writePlanText(plan))).toMatchObject({
      goals: ['Digiosaaminen', 'Tieto'],
      halfYears: ['2025H1', '2025H2'],
      actions: plan.actions
    });
  });

  it('marks what Excel would reckon as text', () => {
    const [, row = ''] = writePlanText(written({ ...full, title: '=1+1', additionalInfo: '@x', details: '' })).split(
      '\r\n'
    );
    expect(row).toContain("\t'=1+1\t");
    expect(row.endsWith("\t'@x")).toBe(true);
  });

  it('keeps notes that name no half-year, and words that are no phase', () => {
    const text = writePlanText(
      written({ ...full, phases: { '2025H1': { unknownText: 'Tauolla' } }, notes: [{ looseText: 'katso liite' }] })
    );
    expect(text).toContain('\tTauolla\t');
    expect(text).toContain('\nkatso liite"');
  });
});
