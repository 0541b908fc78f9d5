import type { FindingList } from '../table/FindingList';
import { isFootnote } from './marginalText';
import type { OpenTitles } from './OpenTitles';

/** A text outside the cells whose meaning shows only in what follows: a legend, a group's title, or something else. */
export interface LooseText {
  readonly text: string;
  readonly line: number;
  /** Whether rows of a table stand right above it. */
  readonly isInTable: boolean;
  /** Whether it is the only text of a row of cells. */
  readonly isRow: boolean;
}

/** A text that stands over a table and may be its goal, in a document that calls nothing one. */
export interface TextHeading {
  readonly text: string;
  readonly line: number;
  /** Whether it says itself that it stands above goals. */
  readonly isTheme: boolean;
}

const longestHeading = 100;

/** Whether a text above a table looks like a heading and not like a sentence. */
function isHeading({ text, isTheme }: TextHeading): boolean {
  const isShort = text.length <= longestHeading && /\p{L}{2}/u.test(text);
  return isTheme || (isShort && !/[.;,]$/.test(text) && !isFootnote(text));
}

/** Collects the texts outside the cells until what follows shows what they are. */
export class LooseTexts {
  public readonly headings: TextHeading[] = [];
  private pending: readonly LooseText[] = [];

  public constructor(
    private readonly findings: FindingList,
    private readonly titles: OpenTitles
  ) {}

  /** The heading of a table that begins now. */
  public get lastHeading(): string {
    return this.headings.filter(isHeading).at(-1)?.text ?? '';
  }

  public add(text: LooseText): void {
    this.pending = [...this.pending, text];
  }

  public addTheme(text: string, line: number): void {
    this.headings.push({ text, line, isTheme: true });
  }

  /** Takes a colour legend that stands right before a goal's title, partly on its line. */
  public takeLegend(goal: string, textBefore: string, line: number): void {
    const legend = [...this.pending.map(({ text }) => text), textBefore].join(' ').trim();
    if (/selity|väri|legend|förklaring/i.test(legend)) {
      this.findings.add({ kind: 'legendBesideGoal', text: legend, goal }, line);
      this.pending = [];
    }
    if (/selvitys(?![\p{L}])/iu.test(legend)) {
      this.findings.add({ kind: 'otherPhaseName', text: 'selvitys', readAs: 'investigation' }, line);
    }
  }

  /**
   * Decides what the texts are, by what follows them: over a row of their table they are groups, over a header they are
   * headings, and a row of one text there also begins a group. Anywhere else they are headings of what comes later.
   */
  public resolvePending(before: 'row' | 'header' | 'other'): void {
    for (const { text, line, isInTable, isRow } of this.pending) {
      if (before === 'row' && (isInTable || isRow)) {
        if (!isRow) {
          this.findings.add({ kind: 'groupWithoutTabs', text }, line);
        }
        this.titles.openGroup({ name: text, line, isRow });
      } else {
        this.headings.push({ text, line, isTheme: false });
        if (before === 'header' && isRow && isInTable) {
          this.titles.openGroup({ name: text, line, isRow: false });
        }
      }
    }
    this.pending = [];
  }
}
