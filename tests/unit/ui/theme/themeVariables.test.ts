import type { ThemeSlots } from '../../../../src/ui/theme/ThemeSlots';
import { contrastRatio } from '../../../../src/ui/theme/contrastRatio';
import { type Background, phasePalettes } from '../../../../src/ui/theme/phasePalettes';
import { backgroundOf, themeVariables } from '../../../../src/ui/theme/themeVariables';

const ratio = (a: string, b: string): number => contrastRatio(a, b) ?? 0;
const grounds: Readonly<Record<Background, readonly string[]>> = {
  light: ['#ffffff', '#faf9f8', '#f3f2f1', '#eff6fc', '#c5e9ea'],
  dark: ['#1b1a19', '#1f1f1f', '#292929', '#323130'],
  strong: ['#03787c', '#0078d4', '#004578', '#a4262c', '#8764b8'],
  contrast: ['#000000']
};
const section = (bodyBackground: string, bodyText: string): ThemeSlots => ({
  semanticColors: { bodyBackground, bodyText }
});

describe.each(Object.entries(phasePalettes))('the %s palette', (ground, palette) => {
  const backgrounds = grounds[ground as Background];
  const { investigation, deployment, continuous } = palette;

  it.each(Object.entries(palette))('writes %s legibly on its fill and its pattern', (_phase, { ink, fill, mark }) => {
    expect(ratio(ink, fill)).toBeGreaterThanOrEqual(4.5);
    expect(ratio(ink, mark)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(palette))('sets %s off from the page', (_phase, { edge, fill }) => {
    for (const background of backgrounds) {
      expect(Math.max(ratio(edge, background), ratio(fill, background))).toBeGreaterThanOrEqual(3);
    }
  });

  it('tells käyttöönotto from the others by lightness alone', () => {
    expect(ratio(investigation.fill, deployment.fill)).toBeGreaterThanOrEqual(3);
    expect(ground === 'contrast' ? 3 : ratio(continuous.fill, deployment.fill)).toBeGreaterThanOrEqual(3);
  });
});

describe('themeVariables', () => {
  it('judges the ground by its colour: sections in the site colour are strong', () => {
    expect(backgroundOf(section('#ffffff', '#323130'), 'light')).toBe('light');
    expect(backgroundOf(section('#03787c', '#ffffff'), 'dark')).toBe('strong');
    expect(backgroundOf(section('#1b1a19', '#ffffff'), 'dark')).toBe('dark');
    expect(backgroundOf(undefined, 'dark')).toBe('dark');
    expect(backgroundOf(section('#ffffff', '#323130'), 'contrast')).toBe('contrast');
  });

  it('takes the colours of the section', () => {
    const variables = themeVariables(section('#faf9f8', '#323130'), 'light');
    expect(variables).toMatchObject({ '--tk-ground': '#faf9f8', '--tk-text': '#323130' });
  });

  it('writes secondary text in the text colour when the theme makes it too faint', () => {
    const theme = { semanticColors: { bodyBackground: '#ffffff', bodyText: '#000000', bodySubtext: '#bbbbbb' } };
    expect(themeVariables(theme, 'light')['--tk-subtext']).toBe('#000000');
  });

  it('falls back on the colours of the browser without a theme', () => {
    expect(themeVariables(undefined, 'light')).toMatchObject({ '--tk-ground': 'Canvas', '--tk-text': 'CanvasText' });
  });
});
