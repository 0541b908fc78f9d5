import { sectionBackgrounds, siteThemes, teamsThemes } from '../../../../../workbench/host/pages/PageModel';
import { siteTheme } from '../../../../../workbench/host/themes/siteTheme';
import { teamsTheme } from '../../../../../workbench/host/themes/teamsTheme';

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((left, right) => right - left);
  return (light + 0.05) / (dark + 0.05);
}

describe('the themes that web parts get', () => {
  const sections = siteThemes.flatMap((site) => sectionBackgrounds.map((background) => [site, background] as const));

  it.each(sections)('can be read on a %s site with a %s background', (site, background) => {
    const { semanticColors } = siteTheme(site, background);
    expect(contrast(semanticColors.bodyText, semanticColors.bodyBackground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(teamsThemes)('can be read in the %s theme of Teams', (name) => {
    const { semanticColors } = teamsTheme(name);
    expect(contrast(semanticColors.bodyText, semanticColors.bodyBackground)).toBeGreaterThanOrEqual(4.5);
  });

  it('are inverted where light text stands on a dark ground', () => {
    const inverted = sections.filter(([site, background]) => siteTheme(site, background).isInverted);
    expect(inverted).toEqual([
      ['light', 'strong'],
      ['dark', 'none'],
      ['dark', 'neutral'],
      ['dark', 'soft']
    ]);
  });
});
