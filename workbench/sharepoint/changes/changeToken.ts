import { refuse } from '../errors/SharePointError';
import type { ApiContext } from '../http/ApiContext';
import type { ListDefinition } from '../lists/ListDefinition';
import { fromTicks, writeChangeToken, type ChangeScope } from './Change';

/** How far back the change log goes. */
const keptMilliseconds = 60 * 24 * 3_600_000;

/**
 * The token of the newest change of the list, or of the whole web. Whether SharePoint's token moves without a change was
 * never seen described; this one does not.
 */
export function changeTokenOf(context: ApiContext, list?: ListDefinition): string {
  const latest = context.services.changes.latest(context.site.path, list?.id);
  const scope: ChangeScope = list ? { kind: 'list', id: list.id } : { kind: 'web', id: context.site.webId };
  const start = list ? Date.parse(list.created) : Date.parse(`${context.site.created}Z`);
  return writeChangeToken(scope, latest?.time ?? start, latest?.sequence ?? 0);
}

const tokenPattern = /^1;([123]);([0-9a-f-]{36});(\d{15,20});(-?\d+)$/i;

/** The sequence number a client's token stands at. Foreign, garbled and too old tokens are refused. */
export function readChangeToken(context: ApiContext, scope: ChangeScope, token: string): number {
  const [, kind, id, ticks, sequence] = tokenPattern.exec(token) ?? [];
  if (kind === undefined || id === undefined || ticks === undefined || sequence === undefined) {
    return refuse('changeTokenMalformed');
  }
  if (kind !== (scope.kind === 'list' ? '3' : '2') || id.toLowerCase() !== scope.id) {
    return refuse('changeTokenOtherObject');
  }
  if (fromTicks(ticks) < context.services.now().getTime() - keptMilliseconds) {
    return refuse('changeTokenExpired');
  }
  return Number(sequence);
}
