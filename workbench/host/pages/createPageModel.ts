import { createHash, randomUUID } from 'node:crypto';
import type { HostContext } from '../server/HostContext';
import type { HostRequest } from '../server/HostRequest';
import { configureRuntime } from '../spfx/configureRuntime';
import type { ShippedBundle } from '../spfx/shippedBundle';
import { oneOf } from './oneOf';
import { readConditions } from './PageConditions';
import {
  pageChromes,
  sectionBackgrounds,
  sectionLayouts,
  siteLocale,
  siteThemes,
  tabPlaces,
  teamsThemes
} from './PageModel';
import type { PageModel, Place, PlacedWebPart } from './PageModel';

/** A page of the workbench that carries the web part. */
export interface WebPartPage {
  readonly place: Place;
  /** False on a page of the site that has other content. */
  readonly hasWebParts?: boolean;
  /** Server-relative address of the web the page runs in; `/` is the tenant's root. */
  readonly webPath: string;
  /** Server-relative address of the list that is chosen on a new page; the personal app has no settings and so none. */
  readonly defaultListUrl?: string;
}

/** Everything the page's script needs, from the query, the stored properties and the SharePoint service. */
export function createPageModel(
  context: HostContext,
  request: HostRequest,
  page: WebPartPage,
  bundle: ShippedBundle
): PageModel {
  const query = request.url.searchParams;
  const locale = localeOf(query);
  const mayEdit = request.user !== 'reader' && page.place === 'page';
  return {
    place: page.place,
    chrome: oneOf(pageChromes, query.get('chrome')),
    locale,
    mayEdit,
    isEditing: mayEdit && query.get('mode') === 'edit',
    section: oneOf(sectionLayouts, query.get('section')),
    background: oneOf(sectionBackgrounds, query.get('background')),
    siteTheme: oneOf(siteThemes, query.get('theme')),
    teamsTheme: oneOf(teamsThemes, query.get('theme')),
    subPageId: query.get('subPageId') ?? '',
    tabPlace: oneOf(tabPlaces, query.get('channel')),
    hostName: query.get('host') || 'Teams',
    conditions: readConditions(query),
    webParts: page.hasWebParts === false ? [] : placedWebParts(context, request, page, bundle),
    runtime: configureRuntime(context.projectFolder, bundle.manifest, bundle.baseUrl, locale),
    legacyPageContext: legacyPageContext(context, request, page, locale)
  };
}

/** One web part, or with `parts=2` two of them, the second over the list that `second` names. */
function placedWebParts(
  context: HostContext,
  request: HostRequest,
  page: WebPartPage,
  bundle: ShippedBundle
): readonly PlacedWebPart[] {
  const query = request.url.searchParams;
  const first = placedWebPart(context, request, bundle, { page, dataId: request.path });
  if (query.get('parts') !== '2') {
    return [first];
  }
  const second = { ...page, defaultListUrl: query.get('second') ?? page.defaultListUrl };
  return [first, placedWebPart(context, request, bundle, { page: second, dataId: `${request.path}#2` })];
}

interface Placement {
  readonly page: WebPartPage;
  readonly dataId: string;
}

function placedWebPart(
  context: HostContext,
  request: HostRequest,
  bundle: ShippedBundle,
  { page, dataId }: Placement
): PlacedWebPart {
  const query = request.url.searchParams;
  const locale = localeOf(query);
  const entry = bundle.manifest.preconfiguredEntries?.[0];
  const stored = context.pages.webPart(dataId);
  const overrides = query.get('props');
  const isPreconfigured = query.get('preconfigured') !== '0';
  const manifest = {
    ...bundle.manifest,
    loaderConfig: { ...bundle.manifest.loaderConfig, internalModuleBaseUrls: [request.url.origin + bundle.baseUrl] }
  };
  const common = {
    dataId,
    manifest,
    instanceId: instanceIdOf(dataId),
    title: textIn(entry?.title, locale),
    description: textIn(entry?.description, locale)
  };
  if (stored && isPreconfigured && overrides === null) {
    return { ...common, ...stored };
  }
  const properties = {
    ...entry?.properties,
    ...(isPreconfigured
      ? { ...stored?.properties, ...defaultProperties(context, request, page, stored !== undefined) }
      : {}),
    ...parseProperties(overrides)
  };
  return { ...common, properties };
}

/** A new page shows the plan at once, as a page does whose editor has chosen the list. */
function defaultProperties(
  context: HostContext,
  request: HostRequest,
  page: WebPartPage,
  isStored: boolean
): Readonly<Record<string, unknown>> {
  const { defaultListUrl: listUrl, webPath } = page;
  if (listUrl === undefined || isStored) {
    return {};
  }
  // The list may be another site's.
  const webUrl = request.url.origin + (/^\/sites\/[^/]+/.exec(listUrl)?.[0] ?? webPath);
  return context.sharePoint.legacyListContext(webUrl, listUrl, 'owner') ? { listUrl } : {};
}

/** The query's properties; a text that is no JSON object is left aside, as a page leaves unknown query parameters aside. */
function parseProperties(json: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json ?? '{}');
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
  } catch (error) {
    if (error instanceof SyntaxError) {
      return {};
    }
    throw error;
  }
}

function legacyPageContext(
  context: HostContext,
  request: HostRequest,
  page: WebPartPage,
  locale: string
): Readonly<Record<string, unknown>> {
  const webUrl = page.webPath === '/' ? request.url.origin : request.url.origin + page.webPath;
  const correlationId = randomUUID();
  return {
    ...context.sharePoint.legacyPageContext(webUrl, request.user),
    serverRequestPath: requestPathOf(page, request),
    CorrelationId: correlationId,
    currentUICultureName: locale,
    currentCultureName: locale,
    isTeamsHosted: page.place !== 'page'
  };
}

function localeOf(query: URLSearchParams): string {
  return query.get('locale') || siteLocale;
}

/** The page that the framework runs in: SharePoint's own for tabs, the site's for pages, Viva Connections included. */
function requestPathOf({ place, webPath }: WebPartPage, request: HostRequest): string {
  if (place === 'page') {
    return request.path;
  }
  const web = webPath.replace(/\/$/, '');
  return place === 'viva' ? `${web}/SitePages/Tiekartta.aspx` : `${web}/_layouts/15/teamshostedapp.aspx`;
}

/** The same web part on the same page has the same id on every visit. */
function instanceIdOf(dataId: string): string {
  const hex = createHash('sha256').update(dataId).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-'
  );
}

function textIn(texts: Readonly<Record<string, string>> | undefined, locale: string): string {
  const exact = Object.entries(texts ?? {}).find(([name]) => name.toLowerCase() === locale.toLowerCase());
  return exact?.[1] ?? texts?.default ?? '';
}
