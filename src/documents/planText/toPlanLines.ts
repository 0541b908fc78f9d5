import type { PlanLine } from '../planTable/PlanLine';

/**
 * Cuts a plan's text into lines: a line with tabs is a row of a table. Copes with a byte order mark and with the line
 * ends of Windows, Unix and old Macs.
 */
export function toPlanLines(text: string): readonly PlanLine[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((content, index) => toPlanLine(content, index + 1));
}

function toPlanLine(content: string, line: number): PlanLine {
  if (content.trim() === '') {
    return { kind: 'blank', line };
  }
  return content.includes('\t')
    ? { kind: 'row', line, cells: content.split('\t').map((cell) => cell.trim()) }
    : { kind: 'text', line, text: content.trim() };
}
