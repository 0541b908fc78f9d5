import type { ActionContent, PhaseCells } from '../../src/domain/plan/Action';
import { phases } from '../../src/domain/plan/Phase';
import type { HalfYear } from '../../src/domain/time/HalfYear';
import { Chance } from './Chance';
import { deeds, departments, extents, groups, noteTexts, objects, parties, remarks } from './actionWords';

export const generatedGoals = [
  'Digiosaamisen vahvistaminen',
  'Tiedon hyödyntämisen lisääminen',
  'Saavutettavat ja laadukkaat digipalvelut kaikille',
  'Turvallinen ja toimintavarma tietotekniikka',
  'Sujuvat sisäiset palvelut'
] as const;

const orderStep = 10;

/** So many plausible actions in plan order, the same in every run: goal after goal, group after group. */
export function generateActions(count: number, halfYears: readonly HalfYear[]): readonly ActionContent[] {
  const chance = new Chance(2025);
  return Array.from({ length: count }, (_, index) => generateAction(index, count, halfYears, chance));
}

function generateAction(index: number, count: number, halfYears: readonly HalfYear[], chance: Chance): ActionContent {
  const place = (index / count) * generatedGoals.length;
  const placeInGoal = place % 1;
  const title = `${chance.of(deeds)} ${chance.of(objects)} ${chance.of(extents)}`.trim();
  const noteAt = chance.isIn(0.08) ? halfYears[Math.floor(chance.next() * halfYears.length)] : undefined;
  return {
    title,
    details: chance.isIn(0.1) ? `${title}. ${chance.of(remarks)}` : '',
    goal: generatedGoals[Math.floor(place)] ?? generatedGoals[0],
    group: groups[Math.floor(placeInGoal * groups.length)] ?? '',
    order: (index + 1) * orderStep,
    responsible: pick(parties, chance.isIn(0.3) ? 2 : 1, chance),
    departments: pick(departments, chance.isIn(0.1) ? 2 : 1, chance),
    phases: generatePhases(halfYears, chance),
    notes: noteAt ? [{ halfYear: noteAt, text: chance.of(noteTexts) }] : [],
    additionalInfo: chance.isIn(0.2) ? chance.of(remarks) : ''
  };
}

/** A course from some phase on to later ones, with a start somewhere in the horizon and a pause now and then. */
function generatePhases(halfYears: readonly HalfYear[], chance: Chance): PhaseCells {
  let phase = Math.floor(chance.next() * phases.length);
  const start = Math.floor(chance.next() * halfYears.length * 0.7);
  const cells = halfYears.slice(start).map((halfYear) => {
    const cell = [halfYear, phases[phase]] as const;
    phase += phase < phases.length - 1 && chance.isIn(0.4) ? 1 : 0;
    return cell;
  });
  return Object.fromEntries(cells.filter(() => !chance.isIn(0.08)));
}

function pick(names: readonly [string, ...string[]], count: number, chance: Chance): readonly string[] {
  return [...new Set(Array.from({ length: count }, () => chance.of(names)))];
}
