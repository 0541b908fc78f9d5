import { markdownTable } from '../markdownTable';
import type { OpeningResult } from './measureOpenings';
import type { LoggedRequest } from './WorkbenchServer';

export function openingReport(results: readonly OpeningResult[]): string {
  const table = markdownTable(
    ['rows', 'visit', 'first row ms', 'requests', 'sent B', 'received B', 'unpacked B'],
    results.map(({ rows, visit, firstRowMs, opening: { requests } }) => [
      String(rows),
      visit,
      firstRowMs,
      requests.length,
      sumOf(requests, 'requestBytes'),
      sumOf(requests, 'responseBytes'),
      sumOf(requests, 'responseBytesUncompressed')
    ])
  );
  const details = results.map(
    ({ rows, visit, opening }) =>
      `${rows} rows, ${visit} visit:\n${opening.requests.map(requestLine).join('\n')}\nfiles: ${opening.assets.join(', ')}\n`
  );
  return `## Opening the intranet page of the workbench\n\n${table}\n\n${details.join('\n')}`;
}

function sumOf(
  requests: readonly LoggedRequest[],
  bytes: 'requestBytes' | 'responseBytes' | 'responseBytesUncompressed'
): number {
  return requests.reduce((sum, request) => sum + request[bytes], 0);
}

function requestLine({ method, url, status, responseBytes, durationMs }: LoggedRequest): string {
  const address = decodeURIComponent(url).slice(0, 100);
  return `- ${method} ${address} → ${status}, ${responseBytes} B, ${Math.round(durationMs)} ms`;
}
