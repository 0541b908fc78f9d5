import type { SectionBackground } from '../pages/PageModel';
import type { SitePalette } from './SitePalette';

/** The palette that a section of the page hands to its web parts: the same theme moved onto the section's background. */
export function sectionPalette(palette: SitePalette, background: SectionBackground): SitePalette {
  switch (background) {
    case 'none':
      return palette;
    case 'neutral':
      return {
        ...palette,
        white: palette.neutralLighter,
        neutralLighterAlt: palette.neutralLight,
        neutralLighter: palette.neutralLight,
        neutralLight: palette.neutralQuaternaryAlt,
        neutralQuaternaryAlt: palette.neutralQuaternary,
        neutralQuaternary: palette.neutralTertiaryAlt
      };
    case 'soft':
      return {
        ...palette,
        white: palette.themeLighter,
        neutralLighterAlt: palette.themeLight,
        neutralLighter: palette.themeLight,
        neutralLight: palette.themeLight,
        neutralQuaternaryAlt: palette.themeLight,
        neutralQuaternary: palette.themeTertiary
      };
    case 'strong':
      return strongPalette(palette);
  }
}

function strongPalette(palette: SitePalette): SitePalette {
  const front = palette.white;
  return {
    themePrimary: front,
    themeLighterAlt: palette.themeDarkAlt,
    themeLighter: palette.themeDarkAlt,
    themeLight: palette.themeDark,
    themeTertiary: palette.themeLight,
    themeSecondary: palette.themeLighter,
    themeDarkAlt: front,
    themeDark: front,
    themeDarker: front,
    neutralLighterAlt: palette.themeDarkAlt,
    neutralLighter: palette.themeDarkAlt,
    neutralLight: palette.themeDark,
    neutralQuaternaryAlt: palette.themeDark,
    neutralQuaternary: palette.themeDark,
    neutralTertiaryAlt: palette.themeTertiary,
    neutralTertiary: palette.themeLight,
    neutralSecondary: front,
    neutralPrimaryAlt: front,
    neutralPrimary: front,
    neutralDark: front,
    black: front,
    white: palette.themePrimary
  };
}
