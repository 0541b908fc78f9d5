import type { FieldValue } from '../../domain/edits/EditField';
import type { FieldConflict } from '../../domain/edits/mergeEdit';
import { type NoteLine, isCellNote } from '../../domain/notes/NoteLine';
import type { Phase } from '../../domain/plan/Phase';
import { parseHalfYear } from '../../domain/time/HalfYear';
import { listed } from '../../domain/text/isolate';
import { format } from '../../strings/format';
import { halfYearLabel } from '../../strings/halfYearLabel';
import { phaseLabel } from '../../strings/phaseLabel';
import { strings } from '../../strings/strings';

/** The notices under fields that another person has changed since the panel was opened. */
export function conflictNotices(
  conflicts: readonly FieldConflict[],
  phaseNames: Readonly<Record<Phase, string>>
): ReadonlyMap<string, string> {
  return new Map(
    conflicts.map(({ field, theirs }) => {
      const text = parseHalfYear(field) ? phaseText(theirs, phaseNames) : plainText(theirs);
      return [field, text === '' ? strings.DetailsTheirsEmpty : format(strings.DetailsTheirs, text)];
    })
  );
}

function phaseText(value: FieldValue, phaseNames: Readonly<Record<Phase, string>>): string {
  return value === undefined ? '' : phaseLabel(value as Phase, phaseNames);
}

function plainText(value: FieldValue): string {
  if (!Array.isArray(value)) {
    return String(value ?? '');
  }
  return listed(
    (value as readonly (string | NoteLine)[]).map((line) => (typeof line === 'string' ? line : noteText(line)))
  );
}

function noteText(line: NoteLine): string {
  return isCellNote(line) ? `${halfYearLabel(line.halfYear)}: ${line.text}` : line.looseText;
}
