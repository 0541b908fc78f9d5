/** What a browser or its settings can keep from a page. */
export const lackingFeatures = [
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'locks',
  'broadcastChannel',
  'randomUUID'
] as const;
export type LackingFeature = (typeof lackingFeatures)[number];

/** How the place is less kind than usual. */
export interface PageConditions {
  readonly without: readonly LackingFeature[];
  /** Font size of the root element in per cent, as a page or another web part sets it; `undefined` leaves it. */
  readonly rootFontPercent: number | undefined;
  /** Whether the page has style rules for plain elements. */
  readonly hasForeignStyles: boolean;
}

/** What a browser refuses together, once it refuses a frame its storage. */
const storage: readonly LackingFeature[] = ['localStorage', 'sessionStorage', 'indexedDB', 'locks', 'broadcastChannel'];

/**
 * Reads `storage=blocked`, `without=<feature>,<feature>`, `rootfont=<per cent>` and `styles=foreign`. What is not understood
 * is left aside.
 */
export function readConditions(query: URLSearchParams): PageConditions {
  const named = (query.get('without') ?? '').split(',');
  const isBlocked = query.get('storage') === 'blocked';
  const percent = Number(query.get('rootfont') ?? Number.NaN);
  return {
    without: lackingFeatures.filter((feature) => named.includes(feature) || (isBlocked && storage.includes(feature))),
    rootFontPercent: percent >= 10 && percent <= 500 ? percent : undefined,
    hasForeignStyles: query.get('styles') === 'foreign'
  };
}
