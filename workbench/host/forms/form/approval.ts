import { element } from '../../runtime/element';
import type { ListInfo } from '../ListInfo';
import type { SharePointRest } from '../SharePointRest';
import type { LoadedItem } from './saveItem';
import { showSaveError } from './showSaveError';

/** The column of the approval status as REST names it; it comes only when selected. */
export const approvalColumn = 'OData__ModerationStatus';

/** `SPModerationStatusType`. */
const statuses: Readonly<Record<number, string>> = { 0: 'Hyväksytty', 1: 'Hylätty', 2: 'Odottaa', 3: 'Luonnos' };

/** The item's approval status, in a list with content approval. */
export function approvalLine({ approval }: LoadedItem): readonly HTMLElement[] {
  return approval === undefined
    ? []
    : [
        element('section', { class: 'wb-display' }, [
          element('dl', {}, [
            element('dt', {}, ['Hyväksynnän tila']),
            element('dd', {}, [statuses[approval] ?? String(approval)])
          ])
        ])
      ];
}

/** Approving and rejecting, for those who may. */
export function approvalCommands(
  rest: SharePointRest,
  list: ListInfo,
  item: LoadedItem,
  failure: HTMLElement
): readonly HTMLElement[] {
  const command = (label: string, status: number): HTMLElement => {
    const button = element('button', { type: 'button', class: 'wb-command' }, [label]);
    button.addEventListener('click', () => {
      rest
        .post(`${list.path}/items(${item.id})`, {
          method: 'MERGE',
          etag: item.etag,
          body: { [approvalColumn]: status }
        })
        .then(
          () => window.location.reload(),
          (error: unknown) => showSaveError(failure, error)
        );
    });
    return button;
  };
  const isOffered = item.approval !== undefined && item.may.approve;
  return isOffered
    ? [...(item.approval === 0 ? [] : [command('Hyväksy', 0)]), ...(item.approval === 1 ? [] : [command('Hylkää', 1)])]
    : [];
}
