import type { FieldValue } from '../domain/edits/EditField';
import { type NoteLine, isCellNote } from '../domain/notes/NoteLine';
import { type Phase, type PhaseValue, phases } from '../domain/plan/Phase';
import { isolate, listed } from '../domain/text/isolate';
import { halfYearLabel } from './halfYearLabel';
import { phaseLabel } from './phaseLabel';
import { strings } from './strings';

/** The value of a field as text. */
export function fieldValueText(value: FieldValue, phaseNames: Readonly<Record<Phase, string>>): string {
  return textOf(value, phaseNames) || strings.EmptyValue;
}

function textOf(value: FieldValue, phaseNames: Readonly<Record<Phase, string>>): string {
  if (isPhaseValue(value)) {
    return phaseLabel(value, phaseNames);
  }
  if (typeof value !== 'object') {
    return value === undefined ? '' : String(value);
  }
  return listed(value.map((part: string | NoteLine) => (typeof part === 'string' ? part : noteText(part))));
}

function isPhaseValue(value: FieldValue): value is PhaseValue {
  return typeof value === 'string'
    ? (phases as readonly string[]).includes(value)
    : typeof value === 'object' && 'unknownText' in value;
}

function noteText(line: NoteLine): string {
  return isCellNote(line) ? `${halfYearLabel(line.halfYear)}: ${isolate(line.text)}` : line.looseText;
}
