import { type HostContext, isPersonalApp } from '../../../../src/webparts/roadmap/isPersonalApp';

const tab = '/sites/intra/_layouts/15/teamshostedapp.aspx';
const atRoot = '/_layouts/15/teamshostedapp.aspx';
const page = '/sites/intra/SitePages/Tiekartta.aspx';
const team = { internalId: '19:tiimi@thread.tacv2', groupId: 'g' };

function inHost(name: string | undefined, more: Partial<HostContext> = {}): HostContext {
  return { app: { host: { name } }, page: { frameContext: 'content' }, ...more };
}

function inChannel(membershipType: string): HostContext {
  return inHost('Teams', { team, channel: { id: '19:kanava@thread.tacv2', membershipType } });
}

describe('a personal app', () => {
  it.each<[string, HostContext, string | undefined]>([
    ['in Teams', inHost('Teams'), atRoot],
    ['on a page that is not known', inHost('Teams'), undefined],
    ['in the new Teams', inHost('TeamsModern'), atRoot],
    ['in Outlook', inHost('Outlook'), atRoot],
    ['in Outlook for Windows', inHost('OutlookWin32'), atRoot],
    ['in Microsoft 365', inHost('Office'), atRoot],
    ['in a Teams that does not name itself', { app: {} }, atRoot],
    ['whose page is spelt in capitals', inHost('Teams'), '/_layouts/15/TeamsHostedApp.aspx']
  ])('is one %s', (_, context, path) => {
    expect(isPersonalApp(context, path)).toBe(true);
  });

  it.each<[string, HostContext, string]>([
    ['a tab of a channel', inChannel('Standard'), tab],
    ['a tab of a private channel', inChannel('Private'), tab],
    ['a tab of a shared channel', inChannel('Shared'), tab],
    ['a tab of a shared channel that names no team', inHost('Teams', { channel: { membershipType: 'Shared' } }), tab],
    ['a tab of a chat', inHost('Teams', { chat: { id: '19:chat' } }), tab],
    ['a tab of a meeting', inHost('Teams', { meeting: { id: 'm' }, chat: { id: '19:chat' } }), tab],
    ['the settings of a new tab', inHost('Teams', { page: { frameContext: 'settings' } }), tab],
    ['the side panel of a meeting', inHost('Teams', { page: { frameContext: 'sidePanel' } }), tab],
    ['a page of Viva Connections in Teams', inHost('Teams'), page],
    ['a page of Viva Connections on a phone', inHost('TeamsModern'), '/SitePages/Home.aspx'],
    ['a page in another host', inHost('SharePoint'), page],
    ['an app of a host that has none for persons', inHost('Orange'), atRoot]
  ])('is not %s', (_, context, path) => {
    expect(isPersonalApp(context, path)).toBe(false);
  });
});
