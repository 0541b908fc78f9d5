/** How much an answer says about itself, and in which dialect. */
export type MetadataLevel = 'verbose' | 'minimal' | 'none';

export interface Dialect {
  readonly level: MetadataLevel;
  /** OData v4 names annotations `@odata.…`; asked for with `odata-version: 4.0`, which SPHttpClient sends. */
  readonly isV4: boolean;
}

const levels: Readonly<Record<string, MetadataLevel>> = {
  verbose: 'verbose',
  minimalmetadata: 'minimal',
  minimal: 'minimal',
  nometadata: 'none',
  none: 'none'
};

/** Plain `application/json` means minimal metadata. Undefined: the client asked for Atom, by an XML type or by nothing. */
export function readDialect(headers: Readonly<Record<string, string | undefined>>): Dialect | undefined {
  const accept = (headers.accept ?? '').toLowerCase();
  const json = accept.split(',').find((range) => range.trim().startsWith('application/json'));
  if (json === undefined) {
    return undefined;
  }
  const asked = /odata(?:\.metadata)?=(verbose|minimalmetadata|minimal|nometadata|none|fullmetadata)/.exec(json)?.[1];
  const isV4 = (headers['odata-version'] ?? '').startsWith('4');
  return { level: levels[asked ?? ''] ?? 'minimal', isV4 };
}

export const contentTypeOf: Readonly<Record<MetadataLevel, string>> = {
  verbose: 'application/json;odata=verbose;charset=utf-8',
  minimal: 'application/json;odata=minimalmetadata;streaming=true;charset=utf-8',
  none: 'application/json;odata=nometadata;streaming=true;charset=utf-8'
};

/** Whether a request body is in the verbose format. */
export function isVerboseBody(headers: Readonly<Record<string, string | undefined>>): boolean {
  return /odata(?:\.metadata)?=verbose/i.test(headers['content-type'] ?? '');
}
