import { createTheme } from '@fluentui/react/lib/Theme';
import type { Theme } from '@fluentui/react/lib/Theme';
import type { TeamsTheme } from '../pages/PageModel';
import type { SitePalette } from './SitePalette';

const palettes: Readonly<Record<TeamsTheme, SitePalette>> = {
  default: {
    themePrimary: '#5b5fc7',
    themeLighterAlt: '#f7f7fd',
    themeLighter: '#e1e1f6',
    themeLight: '#c7c9ee',
    themeTertiary: '#9397dd',
    themeSecondary: '#696dce',
    themeDarkAlt: '#5256b4',
    themeDark: '#454998',
    themeDarker: '#333570',
    neutralLighterAlt: '#f0f0f0',
    neutralLighter: '#ebebeb',
    neutralLight: '#e0e0e0',
    neutralQuaternaryAlt: '#d6d6d6',
    neutralQuaternary: '#cccccc',
    neutralTertiaryAlt: '#c7c7c7',
    neutralTertiary: '#9e9e9e',
    neutralSecondary: '#616161',
    neutralPrimaryAlt: '#3d3d3d',
    neutralPrimary: '#242424',
    neutralDark: '#1a1a1a',
    black: '#0f0f0f',
    white: '#f5f5f5'
  },
  dark: {
    themePrimary: '#7f85f5',
    themeLighterAlt: '#05050a',
    themeLighter: '#141527',
    themeLight: '#26284a',
    themeTertiary: '#4c5093',
    themeSecondary: '#7075d8',
    themeDarkAlt: '#8b90f6',
    themeDark: '#9da2f8',
    themeDarker: '#b6b9fa',
    neutralLighterAlt: '#292929',
    neutralLighter: '#333333',
    neutralLight: '#3d3d3d',
    neutralQuaternaryAlt: '#474747',
    neutralQuaternary: '#525252',
    neutralTertiaryAlt: '#666666',
    neutralTertiary: '#adadad',
    neutralSecondary: '#d6d6d6',
    neutralPrimaryAlt: '#e0e0e0',
    neutralPrimary: '#ffffff',
    neutralDark: '#f5f5f5',
    black: '#fafafa',
    white: '#1f1f1f'
  },
  contrast: {
    themePrimary: '#1aebff',
    themeLighterAlt: '#000000',
    themeLighter: '#000000',
    themeLight: '#000000',
    themeTertiary: '#1aebff',
    themeSecondary: '#1aebff',
    themeDarkAlt: '#1aebff',
    themeDark: '#ffff01',
    themeDarker: '#ffff01',
    neutralLighterAlt: '#000000',
    neutralLighter: '#000000',
    neutralLight: '#ffffff',
    neutralQuaternaryAlt: '#ffffff',
    neutralQuaternary: '#ffffff',
    neutralTertiaryAlt: '#ffffff',
    neutralTertiary: '#3ff23f',
    neutralSecondary: '#ffffff',
    neutralPrimaryAlt: '#ffffff',
    neutralPrimary: '#ffffff',
    neutralDark: '#ffffff',
    black: '#ffffff',
    white: '#000000'
  }
};

/** The theme that SPFx makes of a Teams theme. High contrast is an inverted theme with Teams' contrast colours. */
export function teamsTheme(theme: TeamsTheme): Theme {
  return createTheme({ palette: palettes[theme], isInverted: theme !== 'default' });
}
