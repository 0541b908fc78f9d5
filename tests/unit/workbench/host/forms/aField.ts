import { toListField } from '../../../../../workbench/host/forms/ListField';
import type { ListField } from '../../../../../workbench/host/forms/ListField';

/** A text column, with what the test wants to be different. */
export function aField(overrides: Partial<ListField> = {}): ListField {
  const record = { InternalName: overrides.internalName ?? 'Title', Title: 'Toimenpide', TypeAsString: 'Text' };
  return { ...toListField(record), ...overrides };
}
