/** What the timeline reads of a SharePoint theme: the variant of the section that the web part stands in. */
export interface ThemeSlots {
  readonly isInverted?: boolean;
  readonly palette?: { readonly [slot in PaletteSlot]?: string };
  readonly semanticColors?: { readonly [slot in SemanticSlot]?: string };
}

export type PaletteSlot = 'themePrimary' | 'themeDark' | 'white' | 'neutralLighter';

export type SemanticSlot =
  | 'bodyBackground'
  | 'bodyText'
  | 'bodySubtext'
  | 'bodyDivider'
  | 'link'
  | 'focusBorder'
  | 'inputBorder'
  | 'primaryButtonBackground'
  | 'primaryButtonBackgroundHovered'
  | 'primaryButtonText'
  | 'menuBackground'
  | 'menuItemText'
  | 'errorText'
  | 'warningIcon';

/** How the surroundings are coloured. `contrast` is the high contrast theme of Teams. */
export type ColorScheme = 'light' | 'dark' | 'contrast';
