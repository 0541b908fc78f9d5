/** @jest-environment jsdom */
import { createTeams } from '../../../../../../workbench/host/runtime/teams/createTeams';
import { aPageModel } from '../aPageModel';

const noEvents = { onThemeChange: () => undefined, onDeepLink: () => undefined };

describe('the Teams of the workbench', () => {
  it('tells a tab its team, theme, language and sub-page', async () => {
    const { sdk } = createTeams(aPageModel({ teamsTheme: 'dark', subPageId: 'toimenpide-5' }), noEvents);
    const context = await sdk.teamsJs.app.getContext();
    expect(context.app).toMatchObject({ theme: 'dark', locale: 'fi-fi' });
    expect(context.page.subPageId).toBe('toimenpide-5');
    expect(context.team?.displayName).toBe('Digitiimi');
    expect(context.sharePointSite.teamSitePath).toBe('/sites/intra');
  });

  it.each([
    ['standard', 'Standard'],
    ['private', 'Private'],
    ['shared', 'Shared']
  ] as const)('tells a tab of a %s channel its kind', async (tabPlace, membershipType) => {
    const context = await createTeams(aPageModel({ tabPlace }), noEvents).sdk.teamsJs.app.getContext();
    expect(context.channel).toMatchObject({ membershipType });
  });

  it('gives a page of Viva Connections neither a team nor a chat, and names the host', async () => {
    const model = aPageModel({ place: 'viva', hostName: 'TeamsModern' });
    const context = await createTeams(model, noEvents).sdk.teamsJs.app.getContext();
    expect([context.team, context.channel, context.chat]).toEqual([undefined, undefined, undefined]);
    expect(context.app.host).toMatchObject({ name: 'TeamsModern' });
  });

  it('gives a personal app no team and no site', async () => {
    const { sdk } = createTeams(aPageModel({ place: 'personal' }), noEvents);
    const context = await sdk.teamsJs.app.getContext();
    expect([context.team, context.channel, context.sharePointSite.teamSitePath]).toEqual([
      undefined,
      undefined,
      undefined
    ]);
  });

  it("tells the framework of a new theme until the web part's own handler takes its place", async () => {
    const heard: string[] = [];
    const teams = createTeams(aPageModel(), {
      ...noEvents,
      onThemeChange: (theme) => heard.push(`framework ${theme}`)
    });
    teams.switchTheme('dark');
    teams.sdk.teamsJs.app.registerOnThemeChangeHandler((theme) => heard.push(`web part ${theme}`));
    teams.switchTheme('contrast');
    expect(heard).toEqual(['framework dark', 'web part contrast']);
    expect((await teams.sdk.teamsJs.app.getContext()).app.theme).toBe('contrast');
  });

  it('makes a link that opens the tab at the sub-page', () => {
    const links: string[] = [];
    const { sdk } = createTeams(aPageModel(), { ...noEvents, onDeepLink: (_parameters, url) => links.push(url) });
    sdk.teamsJs.pages.shareDeepLink({ subPageId: 'tavoite 2' });
    expect(links.map((link) => new URL(link).searchParams.get('subPageId'))).toEqual(['tavoite 2']);
  });
});
