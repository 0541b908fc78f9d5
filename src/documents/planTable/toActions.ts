import type { ActionContent } from '../../domain/plan/Action';
import { splitTitle } from './names/splitTitle';
import type { FindingList } from './table/FindingList';
import { readNames } from './names/readNames';
import type { NamedText } from './table/RawAction';
import type { TimedAction } from './times/withTimes';

/** Room for nine rows between any two. */
const orderStep = 10;

/** Separates the parties and departments of the rows, cuts long titles and numbers the rows in order. */
export function toActions(rows: readonly TimedAction[], findings: FindingList): readonly ActionContent[] {
  const responsible = readNames(rows, 'responsible', findings);
  const departments = readNames(rows, 'department', findings);
  return rows.map((row, index) => {
    const { title, details } = splitTitle(row.description);
    if (details !== '') {
      findings.add({ kind: 'longTitle', title }, row.line);
    }
    return {
      title,
      details: [details, row.details].filter((text) => text !== '').join('\n'),
      goal: row.goal,
      group: row.group,
      order: (index + 1) * orderStep,
      responsible: responsible[index] ?? [],
      departments: departments[index] ?? [],
      phases: row.phases,
      notes: row.notes,
      additionalInfo: row.info.map(toLine).join('\n')
    };
  });
}

/** "Kustannus: 5 000 €": what has no column of its own keeps the name of the document's. */
function toLine({ name, text }: NamedText): string {
  return name === '' ? text : `${name.replace(/\s*:$/, '')}: ${text}`;
}
