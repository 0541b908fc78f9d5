/** The part of a Teams context that tells what a tab belongs to. */
export interface HostContext {
  readonly app: { readonly host?: { readonly name?: string } };
  readonly page?: { readonly frameContext?: string };
  readonly team?: unknown;
  readonly channel?: unknown;
  readonly chat?: unknown;
  readonly meeting?: unknown;
}

/**
 * SPFx runs Teams tabs in a page of SharePoint's own, `_layouts/15/teamshostedapp.aspx`; people's pages are elsewhere.
 */
const ownPage = /(^|\/)_layouts\//i;

/** Where an app can be a person's own: Teams, Outlook, Microsoft 365, on the web and on phones. */
const personalHosts: readonly (string | undefined)[] = [
  'Teams',
  'TeamsModern',
  'Outlook',
  'OutlookWin32',
  'Office',
  undefined
];

/**
 * Whether a web part is a person's own app: neither in a team, a channel, a chat or a meeting, nor on a page. Viva
 * Connections shows SharePoint's pages in Teams: there is no team either, but a page with settings of its own.
 *
 * @param pagePath - the server-relative address of the SharePoint page that the web part runs in; may not be known
 */
export function isPersonalApp(
  { app, page, team, channel, chat, meeting }: HostContext,
  pagePath: string | undefined
): boolean {
  const isShared = [team, channel, chat, meeting].some((place) => place !== undefined && place !== null);
  const isContent = page?.frameContext === undefined || page.frameContext === 'content';
  const isOnPage = Boolean(pagePath) && !ownPage.test(pagePath ?? '');
  return !isOnPage && !isShared && isContent && personalHosts.includes(app.host?.name);
}
