import type { ActionContent } from '../../domain/plan/Action';
import type { FindingList } from './FindingList';
import { NameSpelling } from './NameSpelling';
import { type NameSplit, nameKey } from './NameSplit';
import type { RawAction } from './RawAction';
import { findKnownDepartments, splitDepartments } from './splitDepartments';
import { findKnownParties, splitParties } from './splitParties';
import { splitTitle } from './splitTitle';

/** Room for nine rows between any two. */
const orderStep = 10;

/** Tells the parties and departments of the rows apart, cuts long titles and numbers the rows in their order. */
export function toActions(rows: readonly RawAction[], findings: FindingList): readonly ActionContent[] {
  const responsible = readNames(rows, 'responsible', findings);
  const departments = readNames(rows, 'department', findings);
  return rows.map((row, index) => {
    const { goal, group, phases, notes, additionalInfo } = row;
    const { title, details } = splitTitle(row.description);
    if (details !== '') {
      findings.add({ kind: 'longTitle', title }, row.line);
    }
    return {
      title,
      details,
      goal,
      group,
      order: (index + 1) * orderStep,
      responsible: responsible[index] ?? [],
      departments: departments[index] ?? [],
      phases,
      notes,
      additionalInfo
    };
  });
}

type NameColumn = 'responsible' | 'department';

/** The names in a column, row by row, in one spelling and each at most once in a row. */
function readNames(
  rows: readonly RawAction[],
  column: NameColumn,
  findings: FindingList
): readonly (readonly string[])[] {
  const split = splitterOf(
    column,
    rows.map((row) => row[column])
  );
  const splits = rows.map((row) => split(row[column]));
  const spelling = new NameSpelling(splits.flatMap(({ names }) => names));
  return rows.map((row, index) => {
    const { names, isCertain } = splits[index] ?? { names: [], isCertain: true };
    const spelt = names.map((name) => spelling.spell(name));
    names.forEach((text, position) => {
      const readAs = spelt[position] ?? text;
      if (readAs !== text) {
        findings.add({ kind: 'unifiedSpelling', column, text, readAs }, row.line);
      }
    });
    reportSplit(row, column, { names: spelt, isCertain }, findings);
    return [...new Set(spelt)];
  });
}

function splitterOf(column: NameColumn, texts: readonly string[]): (text: string) => NameSplit {
  if (column === 'department') {
    const known = findKnownDepartments(texts);
    return (text) => splitDepartments(text, known);
  }
  const known = findKnownParties(texts);
  return (text) => splitParties(text, (name) => known.has(nameKey(name)));
}

function reportSplit(row: RawAction, column: NameColumn, split: NameSplit, findings: FindingList): void {
  const { title } = splitTitle(row.description);
  const text = row[column];
  if (split.names.length > 1) {
    const kind = column === 'responsible' ? 'severalParties' : 'severalDepartments';
    findings.add({ kind, title, text, readAs: split.names, isCertain: split.isCertain }, row.line);
  } else if (!split.isCertain) {
    findings.add({ kind: 'keptAsOne', column, title, text }, row.line);
  }
}
