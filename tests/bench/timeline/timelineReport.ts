import type { ContenderName } from '../BenchOptions';
import { markdownTable } from '../markdownTable';
import type { TimelineResult } from './measureTimelines';

const names: Readonly<Record<ContenderName, string>> = {
  ours: 'Tiekartta',
  htmlTable: 'plain HTML table',
  screenful: 'a screenful only (the floor)',
  detailsList: 'Fluent UI DetailsList',
  agGrid: 'ag-grid-community'
};

export function timelineReport(results: readonly TimelineResult[]): string {
  const head = [
    'rows',
    'drawn by',
    'first paint ms',
    'settled ms',
    'elements',
    'most elements',
    'heap MB',
    'scroll p95 ms',
    'blank frames',
    'phase change ms'
  ];
  const rows = results.map(({ rows: count, contender, median }) => [
    String(count),
    names[contender],
    median.firstPaintMs,
    median.settledMs,
    median.elements,
    median.mostElements,
    median.heapMb,
    median.scrollP95Ms,
    median.blankFrames,
    median.changeMs
  ]);
  return `## Timeline (medians of ${results[0]?.pages.length ?? 0} fresh pages)\n\n${markdownTable(head, rows)}\n`;
}
