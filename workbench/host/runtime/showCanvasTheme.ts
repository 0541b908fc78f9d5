import type { Theme } from '@fluentui/react/lib/Theme';

/** Paints the section with its theme's background and text colours, as the canvas does around a web part. */
export function showCanvasTheme(theme: Theme): void {
  const { palette, semanticColors } = theme;
  const style = document.documentElement.style;
  style.setProperty('--wb-section-background', semanticColors.bodyBackground);
  style.setProperty('--wb-section-text', semanticColors.bodyText);
  style.setProperty('--wb-section-link', semanticColors.link);
  style.setProperty('--wb-section-line', palette.neutralLight);
}
