import { listPage } from '../pages/listPage';
import type { ListPageParts } from '../pages/listPage';
import type { ListPagePurpose, ListReference } from '../pages/ListPageModel';
import type { HeadedSite } from '../pages/siteHeader';
import { headedSite } from './headedSite';
import type { HostContext } from './HostContext';
import { htmlReply, redirectReply, textReply } from './HostReply';
import type { HostReply } from './HostReply';
import type { HostRequest } from './HostRequest';
import type { Route } from './Route';

const generic = { newForm: '8', editForm: '6', displayForm: '4' } as const;

/** SharePoint's own pages of a site: list views and forms, version history, site contents. */
export function listRoute(context: HostContext): Route {
  return (request) => {
    const parts = /^(\/sites\/[^/]+)(\/.*)$/.exec(request.path);
    const site = parts?.[1] ? headedSite(context, request, parts[1]) : undefined;
    const rest = parts?.[2] ?? '';
    if (!site || request.method !== 'GET') {
      return undefined;
    }
    return layoutsPage(request, site, rest) ?? listAddress(context, request, site, rest);
  };
}

function listAddress(
  context: HostContext,
  request: HostRequest,
  site: HeadedSite,
  rest: string
): HostReply | undefined {
  const [, path = '', file = ''] = /^(\/.+?)(?:\/([^/]*\.aspx)?)?$/i.exec(rest) ?? [];
  const serverRelativeUrl = site.path + path;
  const isList =
    /^\/Lists\/[^/]+$/i.test(path) ||
    context.sharePoint.legacyListContext(request.url.origin + site.path, serverRelativeUrl, 'owner') !== undefined;
  if (!isList) {
    return undefined;
  }
  if (file === '') {
    return redirectReply(`${encodeURI(serverRelativeUrl).replace(/#/g, '%23')}/AllItems.aspx`);
  }
  const folder = path.slice(path.lastIndexOf('/') + 1);
  const list: ListReference = { kind: 'url', serverRelativeUrl };
  switch (file.toLowerCase()) {
    case 'newform.aspx':
      return form(request, site, list, { kind: 'new' });
    case 'editform.aspx':
      return withItem(request, (itemId) => form(request, site, list, { kind: 'edit', itemId }));
    case 'dispform.aspx':
      return withItem(request, (itemId) => form(request, site, list, { kind: 'display', itemId }));
    default:
      return file.toLowerCase().endsWith('.aspx')
        ? page(request, site, 'listView', folder, list, { kind: 'view', viewFile: file })
        : undefined;
  }
}

function layoutsPage(request: HostRequest, site: HeadedSite, rest: string): HostReply | undefined {
  const query = new Map([...request.url.searchParams].map(([name, value]) => [name.toLowerCase(), value]));
  const listId = (query.get('listid') ?? query.get('list') ?? '').replace(/[{}]/g, '');
  const list: ListReference = { kind: 'id', id: listId };
  switch (rest.toLowerCase()) {
    case '/_layouts/15/viewlsts.aspx':
      return htmlReply(
        listPage({
          site,
          user: request.user,
          title: 'Sivuston sisältö',
          script: 'siteContents',
          model: { webPath: site.path }
        })
      );
    case '/_layouts/15/versions.aspx':
      return withItem(request, (itemId) =>
        page(request, site, 'itemVersions', 'Versiohistoria', list, { kind: 'versions', itemId })
      );
    case '/_layouts/15/listform.aspx':
      return genericForm(request, site, list, query.get('pagetype') ?? '');
    default:
      return undefined;
  }
}

function genericForm(request: HostRequest, site: HeadedSite, list: ListReference, pageType: string): HostReply {
  switch (pageType) {
    case generic.newForm:
      return form(request, site, list, { kind: 'new' });
    case generic.editForm:
      return withItem(request, (itemId) => form(request, site, list, { kind: 'edit', itemId }));
    case generic.displayForm:
      return withItem(request, (itemId) => form(request, site, list, { kind: 'display', itemId }));
    default:
      return textReply('PageType must be 8 (new), 6 (edit) or 4 (display)', 400);
  }
}

function form(request: HostRequest, site: HeadedSite, list: ListReference, purpose: ListPagePurpose): HostReply {
  const titles = { new: 'Uusi kohde', edit: 'Muokkaa kohdetta', display: 'Kohde', view: '', versions: '' };
  return page(request, site, 'listForm', titles[purpose.kind], list, purpose);
}

function page(
  request: HostRequest,
  site: HeadedSite,
  script: ListPageParts['script'],
  title: string,
  list: ListReference,
  purpose: ListPagePurpose
): HostReply {
  const model = { webPath: site.path, list, purpose, source: sourceOf(request) };
  return htmlReply(listPage({ site, user: request.user, title, script, model }));
}

function withItem(request: HostRequest, draw: (itemId: number) => HostReply): HostReply {
  const itemId = Number(request.url.searchParams.get('ID') ?? request.url.searchParams.get('id'));
  return Number.isInteger(itemId) && itemId > 0 ? draw(itemId) : textReply('ID must be the number of an item', 400);
}

/** `Source` as a path on this origin; another origin is not followed. */
function sourceOf(request: HostRequest): string {
  const source = request.url.searchParams.get('Source') ?? request.url.searchParams.get('source') ?? '';
  const url = source && URL.canParse(source, request.url.origin) ? new URL(source, request.url.origin) : undefined;
  return url && url.origin === request.url.origin ? url.pathname + url.search + url.hash : '';
}
