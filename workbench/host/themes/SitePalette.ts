import type { IPalette } from '@fluentui/react/lib/Theme';

/** The palette slots that SharePoint themes set. */
export type SitePalette = Pick<
  IPalette,
  | 'themePrimary'
  | 'themeLighterAlt'
  | 'themeLighter'
  | 'themeLight'
  | 'themeTertiary'
  | 'themeSecondary'
  | 'themeDarkAlt'
  | 'themeDark'
  | 'themeDarker'
  | 'neutralLighterAlt'
  | 'neutralLighter'
  | 'neutralLight'
  | 'neutralQuaternaryAlt'
  | 'neutralQuaternary'
  | 'neutralTertiaryAlt'
  | 'neutralTertiary'
  | 'neutralSecondary'
  | 'neutralPrimaryAlt'
  | 'neutralPrimary'
  | 'neutralDark'
  | 'black'
  | 'white'
>;
