import * as React from 'react';
import type { RowProblem } from '../../domain/plan/RowProblem';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { titleText } from '../../strings/titleText';
import { useReadyPlan } from '../store/PlanStoreContext';
import { Message } from './Message';
import styles from './ProblemList.module.scss';
import { problemText } from './problemText';

/** How many problems are listed at once; a list that was imported wrongly can have thousands of one kind. */
const maximumShown = 50;

/** What the rows hold that could not be understood, for those who can mend it. */
export function ProblemList(): React.ReactElement | null {
  const problems = useReadyPlan((state) => state.list.problems);
  const canEdit = useReadyPlan((state) => state.list.rights.canEdit);
  if (problems.length === 0 || !canEdit) {
    return null;
  }
  return (
    <Message intent="warning">
      <details className={styles.details}>
        <summary>
          {problems.length === 1 ? strings.ProblemCountOne : format(strings.ProblemCount, problems.length)}
        </summary>
        <ul className={styles.list}>
          {problems.slice(0, maximumShown).map((problem, index) => (
            <ProblemItem key={index} problem={problem} />
          ))}
          {problems.length > maximumShown && <li>…</li>}
        </ul>
      </details>
    </Message>
  );
}

function ProblemItem({ problem }: { readonly problem: RowProblem }): React.ReactElement {
  const title = titleText(useReadyPlan((state) => state.actions.get(problem.actionId)?.title));
  const href = useReadyPlan((state) => state.list.links.editForm(problem.actionId));
  return (
    <li>
      <a href={href} aria-label={format(strings.ProblemOpenRow, title)}>
        {title}
      </a>
      {': '}
      {problemText(problem)}
    </li>
  );
}
