import type { WebPartContext } from '@microsoft/sp-webpart-base';

/** The themes that Teams has; anything newer is treated as the default. */
export type TeamsThemeName = 'default' | 'dark' | 'contrast';

/** What Teams says of the place that the web part stands in. */
export interface TeamsPlace {
  readonly theme: TeamsThemeName;
  /** A personal app runs at the root of the tenant, with no page, channel or chat behind it. */
  readonly isPersonalApp: boolean;
}

type TeamsSdk = NonNullable<WebPartContext['sdks']['microsoftTeams']>;

/**
 * Asks Teams for its theme and follows it. SPFx passes on neither the high contrast theme nor every live switch, so
 * Teams is asked itself. It keeps one handler only: ours takes the place of the SPFx one.
 */
export async function followTeams(
  { teamsJs }: TeamsSdk,
  onThemeChange: (theme: TeamsThemeName) => void
): Promise<TeamsPlace> {
  teamsJs.app.registerOnThemeChangeHandler((theme) => onThemeChange(toTeamsThemeName(theme)));
  const { app, team, channel, chat } = await teamsJs.app.getContext();
  return { theme: toTeamsThemeName(app.theme), isPersonalApp: !team && !channel && !chat };
}

function toTeamsThemeName(theme: string): TeamsThemeName {
  return theme === 'dark' || theme === 'contrast' ? theme : 'default';
}
