import { createTheme } from '@fluentui/react/lib/Theme';
import type { Theme } from '@fluentui/react/lib/Theme';
import type { SectionBackground, SiteTheme } from '../pages/PageModel';
import { sectionPalette } from './sectionPalette';
import { sitePalettes } from './sitePalettes';

/** The theme of a section: a strong background turns light text on dark, and the other way round on a dark site. */
export function siteTheme(theme: SiteTheme, background: SectionBackground): Theme {
  const isInverted = (theme === 'dark') !== (background === 'strong');
  return createTheme({ palette: sectionPalette(sitePalettes[theme], background), isInverted });
}
