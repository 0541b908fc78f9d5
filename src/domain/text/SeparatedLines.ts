/** A cell in quotes, or one with pairs of them inside: `Hanke "Vihreä"`. */
const wholeCell = /^\s*"(?:[^"]|"")*"\s*$|^\s*[^"\s](?:[^"]*"[^"]*")+[^"]*$/;

/** The lines of a separated text, and what can be said of them before their quotes are understood. */
export class SeparatedLines {
  public readonly length: number;
  private readonly lines: readonly string[];
  private readonly counts: readonly number[];
  /** Separators in a row that is whole by itself; infinite when no line tells. */
  private readonly usualCount: number;

  public constructor(
    text: string,
    public readonly separator: string
  ) {
    const lines = text.split(/\r\n|[\n\r]/);
    this.lines = lines.length > 1 && lines[lines.length - 1] === '' ? lines.slice(0, -1) : lines;
    this.length = this.lines.length;
    this.counts = this.lines.map((line) => line.split(separator).length - 1);
    this.usualCount = this.findUsualCount();
  }

  public at(row: number): string {
    return this.lines[row] ?? '';
  }

  /** Whether a cell may end here: only spaces come before the next separator or the end of the line. */
  public isCellEnd(line: string, column: number): boolean {
    const next = line.indexOf(this.separator, column);
    return line.slice(column, next < 0 ? undefined : next).trim() === '';
  }

  /**
   * Whether lines that a quote would join are rows by themselves: one between the first and the last has all its
   * separators, or both of these have. Then the quote is a letter of the text and joins nothing.
   */
  public areWhole(first: number, last: number): boolean {
    const isWhole = (row: number): boolean => (this.counts[row] ?? 0) >= this.usualCount;
    const isAnyBetween = this.counts.slice(first + 1, last).some((count) => count >= this.usualCount);
    return last > first && (isAnyBetween || (isWhole(first) && isWhole(last)));
  }

  /**
   * That of the first line with several filled cells that is no part of a quoted cell: it has no quote, or only around
   * whole cells. A line between two quoted cells (`kuvaus"⇥"Vastuu-`) has its quotes elsewhere.
   */
  private findUsualCount(): number {
    const row = this.lines.findIndex((line) => {
      const cells = line.split(this.separator).filter((cell) => cell.trim() !== '');
      return cells.length > 1 && cells.every((cell) => !cell.includes('"') || wholeCell.test(cell));
    });
    return this.counts[row] ?? Infinity;
  }
}
