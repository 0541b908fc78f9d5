import type { JsonRecord } from '../JsonRecord';
import type { ListInfo, Rights } from '../ListInfo';
import type { SharePointRest } from '../SharePointRest';
import type { FieldControl } from './FieldControl';

/** The item that a form was opened on. */
export interface LoadedItem {
  readonly id: number;
  readonly etag: string;
  readonly values: JsonRecord;
  /** What the person may do with it, which may be less than in the list. */
  readonly may: Rights;
  /** `SPModerationStatusType`, in a list with content approval. */
  readonly approval: number | undefined;
}

/** What a form would write; `isValid` false when a control has shown an error. */
export interface FormValues {
  readonly isValid: boolean;
  readonly values: JsonRecord;
}

/** Reads all controls and shows what is wrong in each. A required column must have a value: the form's rule, not REST's. */
export function readControls(controls: readonly FieldControl[]): FormValues {
  const values: Record<string, unknown> = {};
  let isValid = true;
  for (const { field, read, showError } of controls) {
    try {
      const value = read();
      values[field.entityName] = value;
      const isMissing = field.isRequired && value === null;
      showError(isMissing ? 'Tämä tieto tarvitaan.' : '');
      isValid &&= !isMissing;
    } catch (error) {
      showError(error instanceof Error ? error.message : String(error));
      isValid = false;
    }
  }
  return { isValid, values };
}

/** Creates the item, or writes the changed columns over the version that was loaded. */
export async function saveItem(
  rest: SharePointRest,
  list: ListInfo,
  loaded: LoadedItem | undefined,
  values: JsonRecord
): Promise<void> {
  if (!loaded) {
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
    await rest.post(`${list.path}/items`, { body: given });
    return;
  }
  const changed = Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(loaded.values[name] ?? null)
    )
  );
  if (Object.keys(changed).length > 0) {
    await rest.post(`${list.path}/items(${loaded.id})`, { method: 'MERGE', etag: loaded.etag, body: changed });
  }
}
