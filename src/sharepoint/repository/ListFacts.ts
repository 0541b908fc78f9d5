import type { ListLinks, Rights } from '../../application/PlanRepository';
import type { ActionId } from '../../domain/plan/Action';
import { toRights } from './toRights';

/** What the list says about itself. */
export interface ListFacts {
  readonly title: string;
  readonly description: string;
  readonly rights: Rights;
  readonly links: ListLinks;
  readonly changeToken: string;
}

/** The properties that are asked of the list; permissions and form addresses come only when asked for. */
export const listProperties = [
  'Id',
  'Title',
  'Description',
  'CurrentChangeToken',
  'EffectiveBasePermissions',
  'DefaultViewUrl',
  'DefaultNewFormUrl',
  'DefaultDisplayFormUrl',
  'DefaultEditFormUrl'
] as const;

type ListProperty = (typeof listProperties)[number];

/** Reads the list's answer. Forms that it does not name are looked for under the usual names. */
export function toListFacts(answer: unknown, listUrl: string): ListFacts {
  const list: Partial<Record<ListProperty, unknown>> = typeof answer === 'object' && answer !== null ? answer : {};
  const address = (property: ListProperty, usual: string): string => toText(list[property]) || `${listUrl}/${usual}`;
  const displayForm = address('DefaultDisplayFormUrl', 'DispForm.aspx');
  const editForm = address('DefaultEditFormUrl', 'EditForm.aspx');
  return {
    title: toText(list.Title),
    description: toText(list.Description),
    rights: toRights(list.EffectiveBasePermissions),
    changeToken: toToken(list.CurrentChangeToken),
    links: {
      list: address('DefaultViewUrl', 'AllItems.aspx'),
      newForm: address('DefaultNewFormUrl', 'NewForm.aspx'),
      displayForm: (id: ActionId) => `${displayForm}?ID=${id}`,
      editForm: (id: ActionId) => `${editForm}?ID=${id}`
    }
  };
}

function toToken(value: unknown): string {
  return typeof value === 'object' && value !== null && 'StringValue' in value ? toText(value.StringValue) : '';
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
