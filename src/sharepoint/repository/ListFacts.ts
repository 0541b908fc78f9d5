import type { Rights } from '../../application/PlanRepository';
import type { ListPages } from './toListLinks';

/** The list's properties. */
export interface ListFacts {
  readonly title: string;
  readonly description: string;
  readonly rights: Rights;
  readonly pages: ListPages;
  readonly changeToken: string;
  /** New rows and edits wait for approval (`EnableModeration`). */
  readonly isModerated: boolean;
  /** The list's content types define which columns its forms require (`ContentTypesEnabled`). */
  readonly hasContentTypes: boolean;
}

/** The properties that are selected of the list; permissions and form addresses are returned only when selected. */
export const listProperties = [
  'Id',
  'Title',
  'Description',
  'CurrentChangeToken',
  'EnableModeration',
  'ContentTypesEnabled',
  'EffectiveBasePermissions',
  'ParentWebUrl',
  'DefaultViewUrl',
  'DefaultNewFormUrl',
  'DefaultDisplayFormUrl',
  'DefaultEditFormUrl'
] as const;

type ListProperty = (typeof listProperties)[number];

/** Reads the list's response. Forms that it does not name get the usual addresses. */
export function toListFacts(answer: unknown, listUrl: string): ListFacts {
  const list: Partial<Record<ListProperty, unknown>> = typeof answer === 'object' && answer !== null ? answer : {};
  const address = (property: ListProperty, usual: string): string => toText(list[property]) || `${listUrl}/${usual}`;
  return {
    title: toText(list.Title),
    description: toText(list.Description),
    rights: toRights(list.EffectiveBasePermissions),
    changeToken: toToken(list.CurrentChangeToken),
    isModerated: list.EnableModeration === true,
    hasContentTypes: list.ContentTypesEnabled === true,
    pages: {
      list: address('DefaultViewUrl', 'AllItems.aspx'),
      newForm: address('DefaultNewFormUrl', 'NewForm.aspx'),
      displayForm: address('DefaultDisplayFormUrl', 'DispForm.aspx'),
      editForm: address('DefaultEditFormUrl', 'EditForm.aspx'),
      versionHistory: `${toText(list.ParentWebUrl).replace(/\/$/, '')}/_layouts/15/Versions.aspx`,
      listId: toText(list.Id)
    }
  };
}

/** A change token of a response; empty when there is none. */
export function toToken(value: unknown): string {
  return typeof value === 'object' && value !== null && 'StringValue' in value ? toText(value.StringValue) : '';
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Bits of the low half of a permission mask (`PermissionKind` n is bit n − 1). */
const permissions = { addItems: 1 << 1, editItems: 1 << 2, deleteItems: 1 << 3, manageLists: 1 << 11 } as const;

/** The rights in the list's `EffectiveBasePermissions`. None without a readable mask. */
export function toRights(mask: unknown): Rights {
  const low = Number(typeof mask === 'object' && mask !== null && 'Low' in mask ? mask.Low : 0);
  const has = (bit: number): boolean => (low & bit) !== 0;
  return {
    canEdit: has(permissions.editItems),
    canAdd: has(permissions.addItems),
    canDelete: has(permissions.deleteItems),
    canManageList: has(permissions.manageLists)
  };
}
