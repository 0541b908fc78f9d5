import type { PlanFault } from '../../application/PlanFault';
import { type NameFault } from '../../domain/edits/checkName';
import { longestLine } from '../../domain/edits/checkDraft';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';

/** The fault of a name as a sentence. */
export function nameFaultText(fault: NameFault | undefined, name: string): string | undefined {
  switch (fault) {
    case undefined:
      return undefined;
    case 'missing':
      return strings.RenameMissing;
    case 'tooLong':
      return format(strings.DetailsGroupLong, longestLine);
    case 'taken':
      return format(strings.RenameTaken, name);
  }
}

/** "Nimi vaihtuu 16 toimenpiteessä." */
export function renameOutcomeText(count: number, name: string, isMerging: boolean): string {
  const rows = [strings.RenameNone, strings.RenameOne][count] ?? format(strings.RenameMany, count);
  return isMerging ? `${format(strings.RenameMerges, name)} ${rows}` : rows;
}

/** Why a goal was not renamed, as a sentence. */
export function renameFaultText({ kind }: PlanFault): string {
  switch (kind) {
    case 'forbidden':
      return strings.RenameForbidden;
    case 'conflict':
    case 'invalid':
      return strings.RenameConflict;
    case 'offline':
      return strings.RenameOffline;
    case 'throttled':
      return strings.RenameThrottled;
    case 'notFound':
    case 'locked':
    case 'unexpected':
      return strings.RenameFailed;
  }
}
