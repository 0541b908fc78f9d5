import * as React from 'react';
import type { RowProblem } from '../../domain/plan/RowProblem';
import { type ProblemGroup, groupProblems } from '../../domain/plan/groupProblems';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { titleText } from '../../strings/titleText';
import { useReadyPlan } from '../store/PlanStoreContext';
import { ActionName } from '../texts/ActionName';
import { Message } from './Message';
import styles from './ProblemList.module.scss';
import { columnProblemText } from './columnProblemText';
import { problemText, problemsText } from './problemText';

/** How many lines are shown at once; a list that was imported wrongly can have thousands. */
const maximumShown = 50;

/** What the list and its rows hold that the plan cannot use, for those who can mend it. */
export function ProblemList(): React.ReactElement | null {
  const problems = useReadyPlan((state) => state.list.problems);
  const columns = useReadyPlan((state) => state.list.columnProblems);
  const canEdit = useReadyPlan((state) => state.list.rights.canEdit);
  const groups = React.useMemo(() => groupProblems(problems), [problems]);
  const count = columns.length + groups.length;
  if (count === 0 || !canEdit) {
    return null;
  }
  return (
    <Message intent="warning">
      <details className={styles.details}>
        <summary>{count === 1 ? strings.ProblemCountOne : format(strings.ProblemCount, count)}</summary>
        <ul className={styles.list}>
          {columns.map((problem) => (
            <li key={problem.column}>{columnProblemText(problem)}</li>
          ))}
          {groups.slice(0, maximumShown).map((group, index) => (
            <li key={index}>
              {group.count === 1 ? <RowProblemText problem={group.first} /> : <ProblemGroupText group={group} />}
            </li>
          ))}
          {groups.length > maximumShown && <li>…</li>}
        </ul>
      </details>
    </Message>
  );
}

function RowProblemText({ problem }: { readonly problem: RowProblem }): React.ReactElement {
  const title = useReadyPlan((state) => state.actions.get(problem.actionId)?.title);
  const href = useReadyPlan((state) => state.list.links.editForm(problem.actionId));
  return (
    <>
      <a href={href} aria-label={format(strings.ProblemOpenRow, titleText(title))}>
        <ActionName title={title} />
      </a>
      <span>: </span>
      <span>{problemText(problem)}</span>
    </>
  );
}

/** Of many rows the list itself is the place to mend them. */
function ProblemGroupText({ group: { first, count } }: { readonly group: ProblemGroup }): React.ReactElement {
  const href = useReadyPlan((state) => state.list.links.list);
  return (
    <>
      <span>{problemsText(first, count)}</span> <a href={href}>{strings.OpenList}</a>
    </>
  );
}
