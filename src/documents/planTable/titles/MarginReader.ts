import type { Phase } from '../../../domain/plan/Phase';
import type { FindingList } from '../table/FindingList';
import { type TableColumn, isPlanColumn } from '../table/TableColumn';
import { readLegend } from '../times/readLegend';
import { isFootnote, isPageNumber, isTotalRow } from './marginalText';

/** Reads what stands around the actions and is none: legends, sums, notes below the table, numbers of pages. */
export class MarginReader {
  /** What the document's own legends say of its letters and marks. */
  public readonly legend = new Map<string, Phase>();

  public constructor(private readonly findings: FindingList) {}

  /** Gives false when a text outside the cells is something else. */
  public readText(text: string, line: number): boolean {
    if (isPageNumber(text)) {
      this.findings.add({ kind: 'looseText', text }, line);
      return true;
    }
    return this.readLegend(text, line);
  }

  /** A legend in brackets after the name of a column: "Aikataulu (S = selvittely, K = käyttöönotto)". */
  public readHeader(texts: readonly string[], line: number): void {
    texts
      .map((text) => /\(([^)]*=[^)]*)\)/.exec(text)?.[1])
      .forEach((legend) => legend !== undefined && this.readLegend(legend, line));
  }

  /** Gives false when a row is something else. */
  public readRow(cells: readonly string[], columns: readonly TableColumn[], line: number): boolean {
    const filled = cells.filter((cell) => cell !== '');
    const [only = ''] = filled;
    const isNumberOnly = filled.length === 1 && isPlanColumn(columns[cells.indexOf(only)], 'number');
    if (isTotalRow(cells)) {
      this.findings.add({ kind: 'totalRow', text: filled.join(' | ') }, line);
      return true;
    }
    if (filled.length === 1 && (isNumberOnly || isFootnote(only) || isPageNumber(only))) {
      this.findings.add({ kind: 'looseText', text: only }, line);
      return true;
    }
    return this.readLegendRow(filled, line);
  }

  private readLegendRow(filled: readonly string[], line: number): boolean {
    const pair = filled.length === 2 ? filled.join(' = ') : '';
    return readLegend(pair).size > 0
      ? this.readLegend(pair, line)
      : filled.every((cell) => readLegend(cell).size > 0) && this.readLegend(filled.join(', '), line);
  }

  private readLegend(text: string, line: number): boolean {
    const legend = readLegend(text);
    legend.forEach((phase, sign) => this.legend.set(sign, phase));
    if (legend.size > 0) {
      this.findings.add({ kind: 'legend', text }, line);
    }
    return legend.size > 0;
  }
}
