/** The slots of a SharePoint theme that the timeline uses, in the variant of the web part's section. */
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

/** The colours around the web part. `contrast` is the high contrast theme of Teams. */
export type ColorScheme = 'light' | 'dark' | 'contrast';
