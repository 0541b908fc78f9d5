import { type Phase, phases } from '../../domain/plan/Phase';

/** SharePoint's own pairs of background and text colour, which follow the site's theme and contrast settings. */
const pillClasses: Readonly<Record<Phase, string>> = {
  investigation: 'sp-css-backgroundColor-BgGold sp-css-color-GoldFont',
  deployment: 'sp-css-backgroundColor-BgCornflowerBlue sp-css-color-CornflowerBlueFont',
  continuous: 'sp-css-backgroundColor-BgMintGreen sp-css-color-MintGreenFont'
};

/**
 * Column formatting that shows a half-year's phase as a coloured pill with its text in it, so that colour is never the
 * only information. A text that is no phase gets a neutral pill, an empty cell none.
 */
export function phaseFormat(choices: readonly string[]): string {
  const pillClass = phases.reduceRight((otherwise, phase, position) => {
    const choice = choices[position];
    // Expressions have no escape for an apostrophe, so a choice that has one keeps the neutral pill.
    return choice === undefined || choice.includes("'")
      ? otherwise
      : `if(@currentField == '${choice}', '${pillClasses[phase]}', ${otherwise})`;
  }, "'sp-css-backgroundColor-BgLightGray'");
  return JSON.stringify({
    $schema: 'https://developer.microsoft.com/json-schemas/sp/v2/column-formatting.schema.json',
    elmType: 'div',
    style: {
      display: "=if(@currentField == '', 'none', 'inline-block')",
      padding: '2px 10px',
      'border-radius': '12px',
      'white-space': 'nowrap'
    },
    attributes: { class: `=${pillClass}` },
    txtContent: '@currentField'
  });
}
