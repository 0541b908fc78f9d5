import type { Phase } from '../../domain/plan/Phase';

/** The colours of a bar. */
export interface BarColors {
  readonly fill: string;
  /** The word on the bar: at least 4.5:1 on the fill and on the mark. */
  readonly ink: string;
  /** The bar's edge: it or the fill has at least 3:1 against the ground. */
  readonly edge: string;
  /** The stripes or dots on the fill. */
  readonly mark: string;
}

export type PhasePalette = Readonly<Record<Phase | 'unknown', BarColors>>;

/**
 * What the bars are on: `light` and `dark` pages, `strong` for sections in the site's own colour (neither light nor
 * dark, so fills cannot be told apart from every one of them), and `contrast` for the high contrast theme of Teams.
 */
export type Background = 'light' | 'dark' | 'strong' | 'contrast';

/**
 * The palettes, and the only literal colours of the interface.
 *
 * The plan goes from thought to deed: selvittely is a light, hatched outline, käyttöönotto the strongest solid, jatkuva
 * toiminta in between with dots. On light and dark pages the three fills differ at least 3:1 from each other, so that
 * they hold for colour blind people and in greyscale print; their hues (ochre, blue, teal) are apart for the common
 * kinds of colour blindness too.
 */
export const phasePalettes: Readonly<Record<Background, PhasePalette>> = {
  light: {
    investigation: { fill: '#fdf3dc', ink: '#5c3d00', edge: '#9a6b00', mark: '#f2dca6' },
    deployment: { fill: '#163f7a', ink: '#ffffff', edge: '#163f7a', mark: '#163f7a' },
    continuous: { fill: '#3d9c8c', ink: '#06201c', edge: '#2b7d6f', mark: '#63b3a5' },
    unknown: { fill: '#f3f2f1', ink: '#323130', edge: '#797775', mark: '#f3f2f1' }
  },
  dark: {
    investigation: { fill: '#3a2f14', ink: '#ffdf99', edge: '#d9a72e', mark: '#55451e' },
    deployment: { fill: '#a9cdfb', ink: '#0b2242', edge: '#a9cdfb', mark: '#a9cdfb' },
    continuous: { fill: '#1f7a6c', ink: '#ffffff', edge: '#45a596', mark: '#12665a' },
    unknown: { fill: '#3b3a39', ink: '#f3f2f1', edge: '#a19f9d', mark: '#3b3a39' }
  },
  strong: {
    investigation: { fill: '#fdf3dc', ink: '#4a3100', edge: '#ffffff', mark: '#ecd08a' },
    deployment: { fill: '#0b1f3d', ink: '#ffffff', edge: '#ffffff', mark: '#0b1f3d' },
    continuous: { fill: '#7fd1c2', ink: '#06201c', edge: '#ffffff', mark: '#a5e0d5' },
    unknown: { fill: '#f3f2f1', ink: '#323130', edge: '#323130', mark: '#f3f2f1' }
  },
  contrast: {
    investigation: { fill: '#000000', ink: '#ffffff', edge: '#ffffff', mark: '#3d3d3d' },
    deployment: { fill: '#ffffff', ink: '#000000', edge: '#ffffff', mark: '#ffffff' },
    continuous: { fill: '#1aebff', ink: '#000000', edge: '#1aebff', mark: '#0fb4c4' },
    unknown: { fill: '#000000', ink: '#ffffff', edge: '#ffffff', mark: '#000000' }
  }
};

/** Teams' high contrast theme, which SharePoint's theme slots do not carry. */
export const contrastColors = {
  ground: '#000000',
  text: '#ffffff',
  accent: '#1aebff',
  link: '#ffff01',
  warning: '#ffff01',
  onAccent: '#000000'
} as const;
