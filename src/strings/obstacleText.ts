import type { FieldRule } from '../domain/edits/FieldRule';
import { format } from './format';
import { strings } from './strings';

/** Why a field cannot be changed, in a sentence; `undefined` when it can. */
export function obstacleText(rule: FieldRule | undefined): string | undefined {
  switch (rule?.obstacle) {
    case undefined:
      return undefined;
    case 'missing':
      return strings.FieldObstacleMissing;
    case 'otherType':
      return format(strings.FieldObstacleType, rule.column);
    case 'readOnly':
      return format(strings.FieldObstacleReadOnly, rule.column);
    case 'appendOnly':
      return format(strings.FieldObstacleAppendOnly, rule.column);
  }
}
