import { refuse } from '../errors/SharePointError';
import { addressOf, type ApiContext } from '../http/ApiContext';
import { pathBelow } from '../sites/Site';
import type { ListDefinition } from './ListDefinition';

/** The list that the path addresses; each way of addressing has its own refusal. */
export function findList(context: ApiContext): ListDefinition {
  const { by, argument } = addressOf(context, 'list');
  const lists = context.services.lists.all(context.site.path);
  switch (by) {
    case 'title':
      return findByTitle(lists, argument.value) ?? refuse('listByTitleMissing', argument.value, context.webUrl);
    case 'url':
      return findByUrl(lists, toServerRelative(context, readEncoded(argument.value))) ?? refuse('fileNotFound');
    case 'path':
      if (argument.name !== 'decodedurl') {
        return refuse('notImplemented', 'GetListUsingPath without', 'DecodedUrl');
      }
      return findByUrl(lists, toServerRelative(context, argument.value)) ?? refuse('fileNotFound');
    default:
      return lists.find((list) => list.id === toId(argument.value)) ?? refuse('listByIdMissing');
  }
}

/** Recorded: `getbytitle('Site pages')` finds "Site Pages". Names of columns are not so lenient. */
export function findByTitle(lists: readonly ListDefinition[], title: string): ListDefinition | undefined {
  const wanted = title.toLowerCase();
  return lists.find((list) => list.title.toLowerCase() === wanted);
}

export function findByUrl(lists: readonly ListDefinition[], url: string): ListDefinition | undefined {
  const wanted = url.toLowerCase().replace(/\/$/, '');
  return lists.find((list) => list.url.toLowerCase() === wanted);
}

/** Addresses given as plain strings are taken to be encoded where they hold `%` or `#`; `ResourcePath` is the way out. */
function readEncoded(url: string): string {
  const [path = ''] = url.split('#');
  return path.replace(/(%[0-9a-f]{2})+/gi, (encoded) => Buffer.from(encoded.replace(/%/g, ''), 'hex').toString('utf8'));
}

function toServerRelative(context: ApiContext, url: string): string {
  return url.startsWith('/') ? url : pathBelow(context.site, url);
}

export function toId(text: string): string {
  return text.replace(/[{}]/g, '').toLowerCase();
}
