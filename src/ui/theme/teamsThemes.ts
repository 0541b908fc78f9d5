import type { ThemeSlots } from './ThemeSlots';

/**
 * The colours of Teams' own themes, from its design tokens. They replace the SPFx theme in Teams, which is wrong after
 * some reloads and does not always follow a live switch. High contrast has slots of its own in `themeVariables`.
 */
export const teamsThemes: Readonly<Record<'default' | 'dark', ThemeSlots>> = {
  default: {
    isInverted: false,
    semanticColors: {
      bodyBackground: '#f5f5f5',
      bodyText: '#242424',
      bodySubtext: '#616161',
      bodyDivider: '#e0e0e0',
      link: '#4f52b2',
      focusBorder: '#242424',
      inputBorder: '#616161',
      primaryButtonBackground: '#5b5fc7',
      primaryButtonBackgroundHovered: '#4f52b2',
      primaryButtonText: '#ffffff',
      menuBackground: '#ffffff',
      menuItemText: '#242424',
      errorText: '#b10e1c',
      warningIcon: '#8a3707'
    }
  },
  dark: {
    isInverted: true,
    semanticColors: {
      bodyBackground: '#1f1f1f',
      bodyText: '#ffffff',
      bodySubtext: '#adadad',
      bodyDivider: '#3d3d3d',
      link: '#9ea2ff',
      focusBorder: '#ffffff',
      inputBorder: '#adadad',
      primaryButtonBackground: '#7f85f5',
      primaryButtonBackgroundHovered: '#9ea2ff',
      primaryButtonText: '#000000',
      menuBackground: '#292929',
      menuItemText: '#ffffff',
      errorText: '#f1707b',
      warningIcon: '#fce100'
    }
  }
};
