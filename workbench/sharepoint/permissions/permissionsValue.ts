import { complex, type Complex } from '../http/Entity';
import type { BasePermissions } from './permissionLevels';

/** `EffectiveBasePermissions`: both halves are strings in REST. */
export function permissionsValue(mask: BasePermissions): Complex {
  return complex('SP.BasePermissions', { High: String(mask.high), Low: String(mask.low) });
}
