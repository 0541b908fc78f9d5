import { expiredTokenRefusals } from '../conditions/Conditions';
import { refuse } from '../errors/SharePointError';
import type { ApiContext } from '../http/ApiContext';
import type { ListDefinition } from '../lists/ListDefinition';
import { fromTicks, writeChangeToken, type ChangeScope } from './Change';

/** How far back the change log goes. */
const keptMilliseconds = 60 * 24 * 3_600_000;

/** The token of the newest change of the whole site. Recorded: a list's token moves with changes of other lists too. */
export function changeTokenOf(context: ApiContext, list?: ListDefinition): string {
  const latest = context.services.changes.latest(context.site.path);
  const scope: ChangeScope = list ? { kind: 'list', id: list.id } : { kind: 'web', id: context.site.webId };
  const start = list ? Date.parse(list.created) : Date.parse(`${context.site.created}Z`);
  return writeChangeToken(scope, latest?.time ?? start, latest?.sequence ?? 0);
}

const tokenPattern = /^1;([123]);([0-9a-f-]{36});(\d{15,20});(-?\d+)$/i;

/**
 * The sequence number a client's token stands at. Foreign and garbled tokens are refused; expired ones are too, or stand
 * where nothing follows, as the conditions say.
 */
export function readChangeToken(context: ApiContext, scope: ChangeScope, token: string): number {
  const [, kind, id, ticks, text] = tokenPattern.exec(token) ?? [];
  if (kind === undefined || id === undefined || ticks === undefined || text === undefined) {
    return refuse('changeTokenMalformed');
  }
  if (kind !== (scope.kind === 'list' ? '3' : '2') || id.toLowerCase() !== scope.id) {
    return refuse('changeTokenOtherObject');
  }
  const { now, conditions } = context.services;
  const { answer, beforeSequence } = conditions.current.expiredTokens;
  const sequence = Number(text);
  if (fromTicks(ticks) < now().getTime() - keptMilliseconds || sequence < beforeSequence) {
    return answer === 'silent' ? Infinity : refuse(expiredTokenRefusals[answer]);
  }
  return sequence;
}
