/** A title that stands over actions, and what stood before it on the same line. */
export interface PlanTitle {
  /** `theme` is a level above the goals. */
  readonly level: 'goal' | 'theme' | 'group';
  /** Empty when the line says only "Tavoite 1". */
  readonly name: string;
  readonly textBefore: string;
}

/** What a title begins with. Marks of bold text and headings, and a number of its own, may stand before it. */
const beginnings: Readonly<Record<PlanTitle['level'], RegExp>> = {
  group:
    /^[\s*_#>•]*(?:\d+[.)]\s*)?(?:osatavoite|alatavoite|toimenpidekokonaisuus|kokonaisuus|delmål|helhet|sub-?goal)(?!\p{L})/iu,
  goal: /^[\s*_#>•]*(?:\d+[.)]\s*)?(?:(?:strateginen |pää)?tavoite|päämäärä|(?:strategiskt |övergripande |huvud|inriktnings)?mål|(?:strategic )?(?:goal|objective))(?!\p{L})/iu,
  theme:
    /^[\s*_#>•]*(?:\d+[.)]\s*)?(?:(?:strateginen )?painopiste(?:alue)?|teema|osa-alue|kärki|fokusområde|målområde|insatsområde|tema|focus area|theme|pillar)(?!\p{L})/iu
};
/** The number of the title, a sign that ends it, and the name. */
const numbered =
  /^\s*(?:n(?:ro|r|:o)\.?\s*)?(?:(\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|[A-F])(?![\p{L}\d]))?\s*([:)–-]|\.(?=\s|$))?[\s*_]*(.*)$/su;
/** A goal's title with a text run into it from the left, as extraction from a document leaves it. */
const runTogether = /^(.*?)(?:Tavoite|Mål|Goal)\s*\d+\s*[:.–-]\s*(\S.*)$/i;
/** What is added to a title that is repeated on the next page: "(jatkuu)", "– forts.", "(2/3)". */
const goesOn =
  /\s*(?:\((?:jatkuu|jatkoa|jatk\.?|forts\.?|fortsättning|cont(?:inue[sd]|\.)?|\d{1,2}\s?\/\s?\d{1,2})\)|[–—-]\s(?:jatkuu|jatkoa|forts\.?|fortsättning|cont(?:inue[sd]|\.)?))$/iu;
/** Longer texts that have no number are sentences about a goal. */
const longestUnnumbered = 150;

/**
 * Reads a line as a title: "Tavoite 1: Digiosaamisen vahvistaminen", "Painopiste 2 – Data", "Delmål: Trygg drift",
 * "Strategiskt mål 3". The title may be in bold marks (`**`), and other text may have run into a goal's from the left.
 * Anything else gives `undefined`.
 */
export function readPlanTitle(text: string): PlanTitle | undefined {
  for (const level of ['group', 'goal', 'theme'] as const) {
    const [beginning] = beginnings[level].exec(text) ?? [];
    if (beginning !== undefined) {
      return readName(text.slice(beginning.length), level);
    }
  }
  const [, before, name] = runTogether.exec(text) ?? [];
  return before === undefined || name === undefined
    ? undefined
    : { level: 'goal', name: withoutMarks(name).replace(goesOn, ''), textBefore: withoutMarks(before) };
}

function readName(rest: string, level: PlanTitle['level']): PlanTitle | undefined {
  const [, number, sign, text = ''] = numbered.exec(rest) ?? [];
  const name = withoutMarks(text).replace(goesOn, '');
  const isTitle =
    number === undefined
      ? sign === ':' && name !== '' && name.length <= longestUnnumbered
      : name === '' || sign !== undefined || (/^\p{Lu}/u.test(name) && name.length <= longestUnnumbered);
  return isTitle ? { level, name, textBefore: '' } : undefined;
}

function withoutMarks(text: string): string {
  return text.replace(/^[\s*_]+|[\s*_]+$/g, '').replace(/\s+/g, ' ');
}
