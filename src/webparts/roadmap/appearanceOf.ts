import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { ColorScheme } from '../../ui/theme/ThemeSlots';
import { teamsThemes } from '../../ui/theme/teamsThemes';
import { type ThemeVariables, themeVariables } from '../../ui/theme/themeVariables';
import type { TeamsThemeName } from './TeamsPlace';

interface Appearance {
  readonly colors: ColorScheme;
  readonly themeVariables: ThemeVariables;
}

/** The colours of the web part: those of its section, or of Teams. */
export function appearanceOf(theme: IReadonlyTheme | undefined, teamsTheme: TeamsThemeName | undefined): Appearance {
  if (teamsTheme === 'contrast') {
    return { colors: 'contrast', themeVariables: themeVariables(undefined, 'contrast') };
  }
  const slots = teamsTheme === undefined ? theme : teamsThemes[teamsTheme];
  const colors = slots?.isInverted ? 'dark' : 'light';
  return { colors, themeVariables: themeVariables(slots, colors) };
}
