import { StyleRules } from './StyleRules';
import { cssColor, isWhite } from './cssColor';

/** More columns or rows than this no cell of a plan takes. */
const longestSpan = 1_000;

/** What a copied document says about the looks of its cells. */
export class CopiedLooks {
  private readonly rules: StyleRules;

  public constructor(source: Document) {
    this.rules = new StyleRules(source);
  }

  /** How many columns or rows a cell takes. */
  public spanOf(element: HTMLTableCellElement, name: 'colspan' | 'rowspan'): number {
    return toSpan(element.getAttribute(name));
  }

  /** `mso-ignore:colspan`: Excel's way to say that a text is longer than its cell, or that cells in a row are empty. */
  public isOverflowing(element: Element): boolean {
    return /colspan/i.test(this.rules.valueOf(element, 'mso-ignore') ?? '');
  }

  /** Excel writes rows that are empty alike as one. */
  public rowCountOf(row: Element): number {
    return toSpan(this.rules.valueOf(row, 'mso-xlrowspan'));
  }

  /** Office ends a table with a row that is not seen and only tells the widths of columns. */
  public isHidden(row: HTMLElement): boolean {
    const height = this.rules.valueOf(row, 'height') ?? row.getAttribute('height') ?? '';
    return this.rules.valueOf(row, 'display') === 'none' || /^0(?:px|pt)?$/.test(height.trim());
  }

  /** What is left out of sight: hidden columns, comments of LibreOffice, hidden text of Word. */
  public isUnseen(element: Element): boolean {
    return (
      this.rules.valueOf(element, 'display') === 'none' || /all/i.test(this.rules.valueOf(element, 'mso-hide') ?? '')
    );
  }

  /** The colour that a cell is seen with: its own, one of what is in it, or that of its row or table. */
  public colorIn(element: Element): string | undefined {
    const inside = (): string | undefined =>
      [...element.querySelectorAll('*')]
        // LibreOffice marks a cell with a comment by an empty red link.
        .filter((inner) => inner.nodeName !== 'A' || inner.hasChildNodes())
        .map((inner) => this.backgroundOf(inner))
        .find((color) => color !== undefined);
    const color = this.backgroundOf(element) ?? inside() ?? this.backgroundAround(element);
    return color === undefined || isWhite(color) ? undefined : color;
  }

  private backgroundAround(element: Element): string | undefined {
    const parent = element.nodeName === 'TABLE' || element.nodeName === 'BODY' ? null : element.parentElement;
    return parent ? (this.backgroundOf(parent) ?? this.backgroundAround(parent)) : undefined;
  }

  private backgroundOf(element: Element): string | undefined {
    const value =
      // Outlook on the web keeps the colours of a message here while it shows others for its dark theme.
      element.getAttribute('data-ogsb') ??
      element.getAttribute('data-ogab') ??
      this.rules.valueOf(element, 'background-color', 'background') ??
      element.getAttribute('bgcolor') ??
      undefined;
    return value === undefined ? this.unknownLook(element) : cssColor(value);
  }

  /** A class of Excel whose rule has been lost on the way: cells of the same class look alike, but nobody knows how. */
  private unknownLook(element: Element): string | undefined {
    const name = [...element.classList].find((candidate) => /^xl\d+$/.test(candidate));
    return name !== undefined && !this.rules.isClassKnown(name) ? name : undefined;
  }
}

function toSpan(text: string | null | undefined): number {
  const span = Math.floor(Number(text));
  return span > 1 ? Math.min(span, longestSpan) : 1;
}
