import { createPageModel } from '../pages/createPageModel';
import type { WebPartPage } from '../pages/createPageModel';
import { bundleMissing, messagePage } from '../pages/messagePage';
import type { PageModel } from '../pages/PageModel';
import { otherPageFile, realPage } from '../pages/realPage';
import { sharePointPage } from '../pages/sharePointPage';
import { startPage } from '../pages/startPage';
import { teamsPage } from '../pages/teamsPage';
import { inVersion } from '../spfx/bundleVersion';
import { findShippedBundle } from '../spfx/shippedBundle';
import { webPartAlias } from '../spfx/webPartAlias';
import { headedSite, planListFolder } from './headedSite';
import type { HostContext } from './HostContext';
import { htmlReply, redirectReply } from './HostReply';
import type { HostReply } from './HostReply';
import type { HostRequest } from './HostRequest';
import type { Route } from './Route';

const intranetListUrl = `/sites/intra${planListFolder}`;

/** The start page and the pages that carry the web part. */
export function pageRoute(context: HostContext): Route {
  return (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return undefined;
    }
    if (request.path === '/') {
      return htmlReply(startPage(request.user));
    }
    if (request.path === '/teams/tab') {
      return withWebPart(
        context,
        request,
        { place: 'tab', webPath: '/sites/intra', defaultListUrl: intranetListUrl },
        (model) => teamsPage(model, request.user)
      );
    }
    if (request.path === '/teams/personal') {
      return withWebPart(context, request, { place: 'personal', webPath: '/' }, (model) =>
        teamsPage(model, request.user)
      );
    }
    if (request.path === '/teams/viva') {
      return withWebPart(
        context,
        request,
        { place: 'viva', webPath: '/sites/intra', defaultListUrl: intranetListUrl },
        (model) => teamsPage(model, request.user)
      );
    }
    return sitePage(context, request);
  };
}

function sitePage(context: HostContext, request: HostRequest): HostReply | undefined {
  const parts = /^(\/sites\/[^/]+)(\/.*)?$/.exec(request.path);
  const site = parts?.[1] ? headedSite(context, request, parts[1]) : undefined;
  const rest = parts?.[2] ?? '/';
  if (!site) {
    return undefined;
  }
  if (rest === '/' || rest === '/SitePages' || rest === '/SitePages/') {
    return redirectReply(`${site.path}/SitePages/Tiekartta.aspx`);
  }
  const isOther = rest.toLowerCase() === `/sitepages/${otherPageFile.toLowerCase()}`;
  if (!isOther && rest.toLowerCase() !== '/sitepages/tiekartta.aspx') {
    return undefined;
  }
  const page: WebPartPage = {
    place: 'page',
    webPath: site.path,
    defaultListUrl: site.path + planListFolder,
    hasWebParts: !isOther
  };
  const query = request.url.searchParams;
  return withWebPart(context, request, page, (model) =>
    isOther || model.chrome === 'real'
      ? realPage({ model, site, user: request.user, query })
      : sharePointPage(model, site, request.user)
  );
}

function withWebPart(
  context: HostContext,
  request: HostRequest,
  page: WebPartPage,
  draw: (model: PageModel) => string
): HostReply {
  const shipped = findShippedBundle(context.projectFolder, webPartAlias);
  const bundle = shipped && inVersion(shipped, request.url.searchParams.get('bundle'));
  return bundle
    ? htmlReply(draw(createPageModel(context, request, page, bundle)))
    : htmlReply(messagePage(request.user, bundleMissing.title, bundleMissing.paragraphs), 503);
}
