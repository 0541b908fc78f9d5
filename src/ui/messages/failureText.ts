import type { PlanFault, Refusal } from '../../application/PlanFault';
import type { EditFailure, Failure, GoalFailure } from '../../application/PlanState';
import { hasTypedText } from '../../domain/edits/EditField';
import { fieldLabel } from '../../strings/fieldLabel';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { titleText } from '../../strings/titleText';
import type { FailureGroup } from './groupFailures';

/** How many rows a sentence names; titles are long. */
const mostNamed = 3;

/** What happened to one or several rows, as a sentence for the person. */
export function failuresText([first, ...others]: FailureGroup): string {
  const titles = titlesOf([first, ...others]);
  if (first.kind !== 'row' || titles.length === 1) {
    return failureText(first);
  }
  return format(
    first.edit === undefined ? strings.RowsFailureForbidden : strings.FailuresForbidden,
    titles.length <= mostNamed
      ? namesOf(titles)
      : format(strings.FailuresMore, namesOf(titles.slice(0, mostNamed - 1)), titles.length - mostNamed + 1)
  );
}

/** The titles of all rows, where the sentence does not name them all. */
export function failedRows(group: FailureGroup): readonly string[] {
  const titles = titlesOf(group);
  return titles.length <= mostNamed ? [] : titles;
}

/** Titles of the rows, each row once. */
function titlesOf(group: FailureGroup): readonly string[] {
  const rows = group.flatMap((failure) => (failure.kind === 'row' ? [failure.action] : []));
  return [...new Map(rows.map(({ id, title }) => [id, titleText(title)])).values()];
}

function namesOf(titles: readonly string[]): string {
  return titles.map((title) => format(strings.FailuresName, title)).join(', ');
}

/** What happened to a refused edit, row, goal's name or field, as a sentence for the person. */
function failureText(failure: Failure): string {
  if (failure.kind === 'goal') {
    return goalSentence(failure);
  }
  if (failure.kind === 'closed') {
    return format(strings.FailureClosed, failure.fields.map(fieldLabel).join(', '));
  }
  const title = titleText(failure.action.title);
  const { fault } = failure;
  if (fault.kind === 'invalid' && fault.message) {
    return format(
      failure.edit === undefined ? strings.RowFailureMessage : strings.FailureMessage,
      title,
      fault.message
    );
  }
  return format(failure.edit === undefined ? rowSentence(fault) : editSentence(failure.fault), title);
}

function goalSentence({ rename: { from, to }, fault }: GoalFailure): string {
  return format(fault.kind === 'forbidden' ? strings.GoalFailureForbidden : strings.GoalFailure, from, to);
}

function rowSentence(fault: PlanFault): string {
  switch (fault.kind) {
    case 'forbidden':
      return strings.RowFailureForbidden;
    case 'conflict':
      return strings.RowFailureConflict;
    case 'notFound':
      return fault.what === 'list' ? strings.RowFailureNoList : strings.RowFailureNotFound;
    case 'invalid':
      return fault.isDuplicate ? strings.RowFailureDuplicate : strings.RowFailure;
    case 'locked':
      return strings.RowFailureLocked;
    case 'throttled':
    case 'offline':
    case 'unexpected':
      return strings.RowFailure;
  }
}

function editSentence({ kind }: Refusal): string {
  switch (kind) {
    case 'forbidden':
      return strings.FailureForbidden;
    case 'invalid':
      return strings.FailureInvalid;
    case 'locked':
      return strings.FailureLocked;
    case 'unexpected':
      return strings.FailureUnexpected;
  }
}

/** Whether trying the same edit again may help. */
export function isWorthRetrying(failure: Failure): failure is EditFailure {
  return failure.kind === 'row' && failure.edit !== undefined && failure.fault.kind !== 'forbidden';
}

/**
 * Whether the edit can be opened in the details panel again: the list refused its values, or it contains typed text.
 */
export function isCorrectable(failure: Failure): failure is EditFailure {
  return (
    failure.kind === 'row' &&
    failure.edit !== undefined &&
    (failure.fault.kind === 'invalid' ||
      (['forbidden', 'locked'].includes(failure.fault.kind) && hasTypedText(failure.edit)))
  );
}
