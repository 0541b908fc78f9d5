import type { ColorScheme, ThemeSlots } from './ThemeSlots';
import { contrastRatio, luminanceOf } from './contrastRatio';
import { type Background, contrastColors, phasePalettes } from './phasePalettes';

export type ThemeVariables = Readonly<Record<`--tk-${string}`, string>>;

/**
 * The theme as CSS custom properties, the only way in which colours reach the style sheets.
 *
 * A section's variant gives the colours; what it lacks comes from the browser's system colours. Where a secondary colour of
 * the variant is too faint on its ground (a custom theme, a strong section) the text colour stands in.
 */
export function themeVariables(theme: ThemeSlots | undefined, scheme: ColorScheme): ThemeVariables {
  const surface = scheme === 'contrast' ? contrastSurface() : themedSurface(theme);
  return { ...surface, ...barVariables(backgroundOf(theme, scheme)) };
}

/** The background of the bars, judged by the colours themselves: a strong section may be of any hue. */
export function backgroundOf(theme: ThemeSlots | undefined, scheme: ColorScheme): Background {
  if (scheme === 'contrast') {
    return 'contrast';
  }
  const ground = luminanceOf(theme?.semanticColors?.bodyBackground ?? '');
  const text = luminanceOf(theme?.semanticColors?.bodyText ?? '');
  if (ground === undefined || text === undefined) {
    return scheme;
  }
  if (text < ground && ground > 0.4) {
    return 'light';
  }
  return ground < 0.045 ? 'dark' : 'strong';
}

function themedSurface(theme: ThemeSlots | undefined): ThemeVariables {
  const colors = theme?.semanticColors ?? {};
  const palette = theme?.palette ?? {};
  const ground = colors.bodyBackground ?? palette.white ?? 'Canvas';
  const text = colors.bodyText ?? 'CanvasText';
  const onGround = (color: string | undefined, ratio: number): string => visible(color, { ground, text, ratio });
  const accent = onGround(colors.primaryButtonBackground ?? palette.themePrimary, 3);
  const menuGround = colors.menuBackground ?? ground;
  // On a strong section the text is only just readable: tints go away from it, elsewhere towards it.
  const awayFromText = isLighter(text, ground) ? 'black' : 'white';
  const tint = backgroundOf(theme, 'light') === 'strong' ? awayFromText : text;
  return {
    '--tk-ground': ground,
    '--tk-text': text,
    '--tk-subtext': onGround(colors.bodySubtext, 4.5),
    '--tk-link': onGround(colors.link, 4.5),
    '--tk-accent': accent,
    '--tk-onAccent': visible(colors.primaryButtonText, { ground: accent, text: ground, ratio: 4.5 }),
    '--tk-accentHover': colors.primaryButtonBackgroundHovered ?? accent,
    '--tk-focus': onGround(colors.focusBorder, 3),
    '--tk-border': onGround(colors.inputBorder, 3),
    '--tk-divider': `color-mix(in srgb, ${text} 14%, ${ground})`,
    '--tk-hover': `color-mix(in srgb, ${tint} 6%, ${ground})`,
    '--tk-now': `color-mix(in srgb, ${tint === text ? accent : tint} 9%, ${ground})`,
    '--tk-band': `color-mix(in srgb, ${tint} 4%, ${ground})`,
    '--tk-error': onGround(colors.errorText, 4.5),
    '--tk-warning': onGround(colors.warningIcon, 3),
    '--tk-menuGround': menuGround,
    '--tk-menuText': visible(colors.menuItemText, { ground: menuGround, text, ratio: 4.5 })
  };
}

function isLighter(color: string, other: string): boolean {
  return (luminanceOf(color) ?? 0) > (luminanceOf(other) ?? 0);
}

function contrastSurface(): ThemeVariables {
  const { ground, text, accent, onAccent, link, warning } = contrastColors;
  return {
    '--tk-ground': ground,
    '--tk-text': text,
    '--tk-subtext': text,
    '--tk-link': link,
    '--tk-accent': accent,
    '--tk-onAccent': onAccent,
    '--tk-accentHover': link,
    '--tk-focus': link,
    '--tk-border': text,
    '--tk-divider': text,
    '--tk-hover': `color-mix(in srgb, ${accent} 22%, ${ground})`,
    '--tk-now': `color-mix(in srgb, ${accent} 22%, ${ground})`,
    '--tk-band': ground,
    '--tk-error': warning,
    '--tk-warning': warning,
    '--tk-menuGround': ground,
    '--tk-menuText': text
  };
}

function barVariables(ground: Background): ThemeVariables {
  return Object.fromEntries(
    Object.entries(phasePalettes[ground]).flatMap(([phase, colors]) =>
      Object.entries(colors).map(([part, color]) => [`--tk-${phase}-${part}`, color])
    )
  );
}

/** The colour when it can be told from its ground (or cannot be judged), else the text's. */
function visible(
  color: string | undefined,
  { ground, text, ratio }: { readonly ground: string; readonly text: string; readonly ratio: number }
): string {
  return color === undefined || (contrastRatio(color, ground) ?? ratio) < ratio ? text : color;
}
