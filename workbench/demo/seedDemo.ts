import type { NewActionContent } from '../../src/domain/plan/Action';
import { provisionList } from '../../src/sharepoint/provisioning/provisionList';
import { addActions } from './addActions';
import { exampleConfirmation } from './exampleConfirmation';
import { exampleHorizon, examplePhases } from './examplePhases';
import { generateActions, generatedGoals } from './generateActions';
import { ownerSite } from './ownerSite';
import { planChoices } from './planChoices';
import { readSamplePlan } from './readSamplePlan';

/** Said wherever the example is shown: in the list's title and description, and on each half-year's column. */
const example = {
  title: 'Toimenpiteet (esimerkkivaiheet)',
  description: 'Esimerkkiaineisto: vaiheet on keksitty esittelyä varten, ne eivät ole kaupungin päätöksiä.',
  phaseRemark: 'Esimerkki: vaihe on keksitty.'
};

const generated = {
  title: 'Toimenpiteet (luotu esimerkki)',
  description: 'Esimerkkiaineisto: toimenpiteet on luotu koneellisesti kokeilua varten.',
  phaseRemark: 'Esimerkki: vaihe on keksitty.'
};

/**
 * Makes the list and fills it with the city's plan. The plan's text does not carry its phases, so those are examples.
 *
 * @param origin like `http://localhost:4378`; the list is made on `/sites/intra`
 */
export async function seedDemoPlan(origin: string): Promise<void> {
  const { goals, actions } = readSamplePlan();
  await seed(origin, {
    ...example,
    goals,
    actions: actions.map((action) => ({
      ...action,
      ...exampleConfirmation(action, Date.now()),
      phases: examplePhases(action)
    }))
  });
}

/** Makes the list and fills it with so many made-up actions, always the same ones. */
export async function seedGeneratedPlan(origin: string, actions: number): Promise<void> {
  await seed(origin, { ...generated, goals: generatedGoals, actions: generateActions(actions, exampleHorizon) });
}

interface Seed {
  readonly title: string;
  readonly description: string;
  readonly phaseRemark: string;
  readonly goals: readonly string[];
  readonly actions: readonly NewActionContent[];
}

async function seed(origin: string, { goals, actions, ...wording }: Seed): Promise<void> {
  const site = ownerSite(origin);
  const choices = planChoices(goals, actions);
  const listUrl = await provisionList(site, { ...wording, choices, halfYears: exampleHorizon });
  await addActions(site.list(listUrl), actions);
}
