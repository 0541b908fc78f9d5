import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A web part's data as SharePoint keeps it in a page. */
export interface StoredWebPart {
  readonly dataVersion: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly serverProcessedContent?: unknown;
}

interface StoredPages {
  isSeeded: boolean;
  webParts: Record<string, StoredWebPart>;
}

/** What the workbench's pages remember, by the page's address; in a JSON file, or only in memory. */
export class PageStore {
  private stored: StoredPages;

  /** `file` undefined: nothing outlives the process. A damaged file is an error, not an empty store. */
  public constructor(private readonly file: string | undefined) {
    this.stored = file && existsSync(file) ? parse(file) : { isSeeded: false, webParts: {} };
  }

  /** True once the demo plan, or another plan, has been put into the lists. */
  public get isSeeded(): boolean {
    return this.stored.isSeeded;
  }

  public markSeeded(): void {
    this.stored.isSeeded = true;
    this.save();
  }

  public webPart(pageId: string): StoredWebPart | undefined {
    return this.stored.webParts[pageId];
  }

  public saveWebPart(pageId: string, data: StoredWebPart): void {
    this.stored.webParts[pageId] = data;
    this.save();
  }

  public reset(): void {
    this.stored = { isSeeded: false, webParts: {} };
    this.save();
  }

  private save(): void {
    if (this.file) {
      mkdirSync(path.dirname(this.file), { recursive: true });
      writeFileSync(this.file, JSON.stringify(this.stored, undefined, 2));
    }
  }
}

/** Narrows what a page sent, or the file holds. */
export function isStoredWebPart(value: unknown): value is StoredWebPart {
  return (
    typeof value === 'object' &&
    value !== null &&
    'dataVersion' in value &&
    typeof value.dataVersion === 'string' &&
    'properties' in value &&
    typeof value.properties === 'object' &&
    value.properties !== null
  );
}

function parse(file: string): StoredPages {
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof value !== 'object' || value === null || !('webParts' in value) || typeof value.webParts !== 'object') {
    throw new TypeError(`${file} does not hold the workbench's pages; remove it or start with --reset`);
  }
  const webParts: Record<string, StoredWebPart> = {};
  for (const [pageId, data] of Object.entries(value.webParts ?? {})) {
    if (isStoredWebPart(data)) {
      webParts[pageId] = data;
    }
  }
  return { isSeeded: 'isSeeded' in value && value.isSeeded === true, webParts };
}
