import { refuse } from '../errors/SharePointError';

/** One request inside of a batch. */
export interface BatchPart {
  readonly method: string;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What the service takes at most: requests outside of changesets, parts of one changeset. */
const mostRequests = 100;
const mostChanges = 1000;

/** Takes a `$batch` body apart, changesets flattened, in order. Line ends may be `\n` or `\r\n`. */
export function parseBatch(contentType: string, body: string): readonly BatchPart[] {
  const boundary = boundaryOf(contentType) ?? refuse('batchMalformed', 'no boundary');
  const sections = splitSections(body.replace(/\r\n/g, '\n'), boundary);
  if (sections.length > mostRequests) {
    refuse('batchMalformed', `more than ${mostRequests} requests`);
  }
  return sections.flatMap((section) => {
    const { headers, content } = splitHead(section);
    const nested = boundaryOf(headers['content-type'] ?? '');
    if (nested === undefined) {
      return [parsePart(content)];
    }
    const changes = splitSections(content, nested);
    return changes.length > mostChanges
      ? refuse('batchMalformed', `more than ${mostChanges} changes`)
      : changes.map((change) => parsePart(splitHead(change).content));
  });
}

function boundaryOf(contentType: string): string | undefined {
  return /^\s*multipart\/mixed\s*;.*?boundary="?([^";]+)"?/i.exec(contentType)?.[1]?.trim();
}

/** The text between boundary lines; a missing closing boundary is refused. */
function splitSections(text: string, boundary: string): readonly string[] {
  const pieces = `\n${text}`.split(`\n--${boundary}`);
  const closing = pieces.findIndex((piece, index) => index > 0 && piece.startsWith('--'));
  if (closing < 0) {
    return refuse('batchMalformed', `no closing boundary ${boundary}`);
  }
  return pieces.slice(1, closing).map((piece) => piece.replace(/^[ \t]*\n/, ''));
}

interface Head {
  readonly headers: Readonly<Record<string, string>>;
  readonly content: string;
}

function splitHead(section: string): Head {
  const end = section.indexOf('\n\n');
  const head = end < 0 ? section : section.slice(0, end);
  const lines = head.split('\n').filter((line) => line.includes(':'));
  const headers = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const;
  });
  return { headers: Object.fromEntries(headers), content: end < 0 ? '' : section.slice(end + 2) };
}

function parsePart(text: string): BatchPart {
  const trimmed = text.replace(/^\n+/, '');
  const lineEnd = trimmed.indexOf('\n');
  const requestLine = lineEnd < 0 ? trimmed : trimmed.slice(0, lineEnd);
  const [, method, url] = /^([A-Za-z]+) (\S+) HTTP\/1\.1\s*$/.exec(requestLine) ?? [];
  if (method === undefined || url === undefined) {
    return refuse('batchMalformed', `request line ${requestLine}`);
  }
  const { headers, content } = splitHead(lineEnd < 0 ? '' : trimmed.slice(lineEnd + 1));
  return { method: method.toUpperCase(), url, headers, body: content.trim() };
}
