import type { Failure, GoalFailure, RowFailure } from '../../application/PlanState';
import type { ActionEdit } from '../../domain/edits/ActionEdit';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';

/** What happened to an edit, to a row or to a goal's name that the list refused, in a sentence for the person. */
export function failureText(failure: Failure): string {
  return failure.kind === 'goal' ? goalSentence(failure) : rowFailureText(failure);
}

function goalSentence({ rename: { from, to }, fault }: GoalFailure): string {
  return format(fault.kind === 'forbidden' ? strings.GoalFailureForbidden : strings.GoalFailure, from, to);
}

function rowFailureText({ action, edit, fault }: RowFailure): string {
  const sentence = edit === undefined ? rowSentence(fault.kind) : editSentence(fault.kind);
  return format(sentence, action.title || strings.Untitled);
}

function rowSentence(kind: Failure['fault']['kind']): string {
  switch (kind) {
    case 'forbidden':
      return strings.RowFailureForbidden;
    case 'conflict':
      return strings.RowFailureConflict;
    case 'notFound':
      return strings.RowFailureNotFound;
    case 'throttled':
    case 'offline':
    case 'invalid':
    case 'unexpected':
      return strings.RowFailure;
  }
}

function editSentence(kind: Failure['fault']['kind']): string {
  switch (kind) {
    case 'forbidden':
      return strings.FailureForbidden;
    case 'conflict':
      return strings.FailureConflict;
    case 'notFound':
      return strings.FailureNotFound;
    case 'throttled':
      return strings.FailureThrottled;
    case 'offline':
      return strings.FailureOffline;
    case 'invalid':
      return strings.FailureInvalid;
    case 'unexpected':
      return strings.FailureUnexpected;
  }
}

/** Whether trying the same edit again may help. */
export function isWorthRetrying(failure: Failure): failure is RowFailure & { readonly edit: ActionEdit } {
  const { kind, fault } = failure;
  return kind === 'row' && failure.edit !== undefined && fault.kind !== 'forbidden' && fault.kind !== 'notFound';
}

/** Whether the values of the edit are what the list did not take. */
export function isCorrectable(failure: Failure): failure is RowFailure & { readonly edit: ActionEdit } {
  return failure.kind === 'row' && failure.edit !== undefined && failure.fault.kind === 'invalid';
}
