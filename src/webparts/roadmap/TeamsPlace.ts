import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { isPersonalApp } from './isPersonalApp';

/** The themes that Teams has; anything newer is treated as the default. */
export type TeamsThemeName = 'default' | 'dark' | 'contrast';

/** What Teams tells about the tab. */
export interface TeamsPlace {
  readonly theme: TeamsThemeName;
  /** A personal app runs at the root of the tenant, with no page, channel or chat behind it. */
  readonly isPersonalApp: boolean;
  /** Where in the tab it was opened, as a link said; often missing. */
  readonly subPageId: string | undefined;
}

type TeamsSdk = NonNullable<WebPartContext['sdks']['microsoftTeams']>;

/**
 * Asks Teams for its theme and follows it. SPFx passes on neither the high contrast theme nor every live switch, so
 * Teams is asked directly. It keeps one handler only: ours replaces that of SPFx.
 *
 * @param pagePath - the server-relative address of the SharePoint page that the web part runs in
 */
export async function followTeams(
  { teamsJs }: TeamsSdk,
  pagePath: string | undefined,
  onThemeChange: (theme: TeamsThemeName) => void
): Promise<TeamsPlace> {
  teamsJs.app.registerOnThemeChangeHandler((theme) => onThemeChange(toTeamsThemeName(theme)));
  const context = await teamsJs.app.getContext();
  return {
    theme: toTeamsThemeName(context.app.theme),
    isPersonalApp: isPersonalApp(context, pagePath),
    subPageId: context.page.subPageId
  };
}

function toTeamsThemeName(theme: string): TeamsThemeName {
  return theme === 'dark' || theme === 'contrast' ? theme : 'default';
}
