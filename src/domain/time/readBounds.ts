/** Whether a text says that something begins at a time and goes on, or that it is to be done by then. */
export type BoundMark = 'from' | 'until';

export interface Bounds {
  /** The text without the words and marks that say so. */
  readonly rest: string;
  readonly mark: BoundMark | undefined;
}

/** Words before and after a time, in the letters that `plainLetters` leaves. */
const before: Readonly<Record<BoundMark, RegExp>> = {
  from: /^(?:alkaen|alk\.?|alkaa|aloitus|aloitetaan|kaynnistyy|fr\.?\s?o\.?\s?m\.?|fran och med|fran|startar|start|from|since|starting|starts)\s*:?\s+/,
  until:
    /^(?:viimeistaan|valmis|valmistuu|toteutetaan|senast|t\.?\s?o\.?\s?m\.?|till och med|till|klart?|fardigt?|by|until|before|done|ready|due|no later than|latest)\s*:?\s+|^[‐-―−-]\s*(?=\d{4})/
};
const after: Readonly<Record<BoundMark, RegExp>> = {
  from: /\s*(?:alkaen|lahtien|eteenpain|ja siita eteenpain|och framat|framat|onwards?|and onwards?|(?:[‐-―−-]+>?|→|\+|\.{2,3}|…)\s*)$/,
  until: /\s+(?:mennessa|asti|saakka|valmis|valmiina|klart?|fardigt?|at the latest)$/
};
/** "Keväästä 2025", "vuodesta 2025", "vuoden 2025 alusta": Finnish says "from" with a case. */
const fromCase = /(?:^|\s)(?:kevaasta|syksysta|vuodesta|alusta|\p{L}+kuusta)(?=\s|$)/u;

/** Takes "alkaen", "fr.o.m.", "2025 –", "mennessä", "senast" and their like off a text. */
export function readBounds(text: string): Bounds {
  for (const mark of ['from', 'until'] as const) {
    for (const pattern of [before[mark], after[mark]]) {
      const rest = text.replace(pattern, '').trim();
      if (rest !== text && rest !== '') {
        const inner = readBounds(rest);
        return { rest: inner.rest, mark: inner.mark ?? mark };
      }
    }
  }
  return { rest: text, mark: fromCase.test(text) ? 'from' : undefined };
}
