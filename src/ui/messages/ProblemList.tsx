import * as React from 'react';
import type { ColumnProblem, RowProblem } from '../../domain/problems/RowProblem';
import { type ProblemGroup, groupProblems } from '../../domain/problems/groupProblems';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { titleText } from '../../strings/titleText';
import { useReadyPlan } from '../store/PlanStoreContext';
import { useMayBeLong } from '../store/useMayBeLong';
import { ActionName } from '../texts/ListText';
import { Message } from '../controls/Message';
import { useIsPainted } from '../controls/useIsPainted';
import styles from './ProblemList.module.scss';
import { columnProblemText } from './columnProblemText';
import { problemText, problemsText } from './problemText';

/** How many lines are shown at once; a list that was imported wrongly can have thousands. */
const maximumShown = 50;

/**
 * Columns and cells that the plan cannot use, for people who can correct them. Many rows are judged after they are
 * drawn.
 */
export function ProblemList(): React.ReactElement | null {
  const isLong = useMayBeLong();
  const isPainted = useIsPainted(isLong);
  const canEdit = useReadyPlan((state) => state.list.rights.canEdit);
  return canEdit && (isPainted || !isLong) ? <FoundProblems /> : null;
}

function FoundProblems(): React.ReactElement {
  const problems = useReadyPlan((state) => state.list.problems);
  const columns = useReadyPlan((state) => state.list.columnProblems);
  const unapproved = React.useMemo(() => problems.filter(isOfApproval), [problems]);
  const groups = React.useMemo(() => groupProblems(problems.filter((problem) => !isOfApproval(problem))), [problems]);
  const count = columns.length + groups.length;
  return (
    <>
      {unapproved.length > 0 && (
        <ProblemLines
          intent="info"
          summary={format(strings.ProblemsOfApproval, unapproved.length)}
          groups={groupProblems(unapproved)}
        />
      )}
      {count > 0 && (
        <ProblemLines
          intent="warning"
          summary={count === 1 ? strings.ProblemCountOne : format(strings.ProblemCount, count)}
          columns={columns}
          groups={groups}
        />
      )}
    </>
  );
}

/** Rows that wait for approval have nothing to correct. */
function isOfApproval({ kind }: RowProblem): boolean {
  return kind === 'awaitingApproval' || kind === 'rejected';
}

interface ProblemLinesProps {
  readonly intent: 'info' | 'warning';
  readonly summary: string;
  readonly columns?: readonly ColumnProblem[];
  readonly groups: readonly ProblemGroup[];
}

function ProblemLines({ intent, summary, columns = [], groups }: ProblemLinesProps): React.ReactElement {
  return (
    <Message intent={intent}>
      <details className={styles.details}>
        <summary>{summary}</summary>
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

/** Many rows are better corrected in the list itself. */
function ProblemGroupText({ group: { first, count } }: { readonly group: ProblemGroup }): React.ReactElement {
  const href = useReadyPlan((state) => state.list.links.list);
  return (
    <>
      <span>{problemsText(first, count)}</span> <a href={href}>{strings.OpenList}</a>
    </>
  );
}
