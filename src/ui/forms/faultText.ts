import type { PlanFault } from '../../application/PlanFault';
import { type DraftFault, type DraftFaults, longestLine } from '../../domain/edits/checkDraft';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';

/**
 * The fault of a field as a sentence.
 *
 * @param longest - how many characters the list's column holds, where known
 */
export function draftFaultText(
  field: keyof DraftFaults,
  fault: DraftFault | undefined,
  longest = longestLine
): string | undefined {
  switch (fault) {
    case undefined:
      return undefined;
    case 'missing':
      return missingText(field);
    case 'tooLong':
      return format(field === 'title' ? strings.DetailsTitleLong : strings.DetailsGroupLong, longest);
    case 'several':
      return strings.DetailsOneName;
  }
}

function missingText(field: keyof DraftFaults): string {
  switch (field) {
    case 'title':
      return strings.DetailsTitleMissing;
    case 'goal':
      return strings.DetailsGoalMissing;
    case 'details':
    case 'group':
    case 'departments':
    case 'responsible':
    case 'additionalInfo':
      return strings.DetailsRequiredMissing;
  }
}

/** Why a new row was not created, as a sentence. */
export function creationFaultText(fault: PlanFault): string {
  switch (fault.kind) {
    case 'forbidden':
      return strings.DetailsCreateForbidden;
    case 'offline':
      return strings.DetailsCreateOffline;
    case 'throttled':
      return strings.DetailsCreateThrottled;
    case 'invalid':
      return withAnswer(strings.DetailsCreateInvalid, fault);
    case 'notFound':
      return strings.DetailsCreateNoList;
    case 'conflict':
    case 'locked':
    case 'unexpected':
      return strings.DetailsCreateFailed;
  }
}

/** The sentence, followed by the list's own message where it has one. */
export function withAnswer(sentence: string, fault: PlanFault): string {
  const message = fault.kind === 'invalid' ? fault.message : undefined;
  return message ? `${sentence} ${format(strings.ListAnswered, message)}` : sentence;
}
