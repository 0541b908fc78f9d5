import type { ImportFinding, ImportObservation } from '../../../domain/importing/ImportFinding';

/** Reports an observation at a known place. */
export type Report = (observation: ImportObservation) => void;

/** Collects what a reader was not sure of. The same observation on several lines is one finding with several lines. */
export class FindingList {
  private readonly linesByKey = new Map<string, { observation: ImportObservation; lines: number[] }>();

  /** Adds an observation made on a line, or about the whole document when no line is given. */
  public add(observation: ImportObservation, line?: number): void {
    const key = JSON.stringify(observation);
    const entry = this.linesByKey.get(key) ?? { observation, lines: [] };
    this.linesByKey.set(key, entry);
    if (line !== undefined && !entry.lines.includes(line)) {
      entry.lines.push(line);
    }
  }

  /** The findings in order of their first lines; those about the whole come first. */
  public toFindings(): readonly ImportFinding[] {
    return [...this.linesByKey.values()]
      .map(({ observation, lines }): ImportFinding => ({ ...observation, lines: [...lines].sort((a, b) => a - b) }))
      .sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0));
  }
}
