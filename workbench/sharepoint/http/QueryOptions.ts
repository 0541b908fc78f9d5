/** The query of a request, in the order it was sent. A plus sign means a space here. */
export class QueryOptions {
  public readonly entries: readonly (readonly [string, string])[];

  public constructor(query: string) {
    this.entries = [...new URLSearchParams(query)];
  }

  /** System options are looked up without regard to case. */
  public get(name: string): string | undefined {
    return this.entries.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  }

  /** `$select` or `$expand` as a list of paths; undefined when the option is absent or empty. */
  public list(name: string): readonly string[] | undefined {
    const paths = (this.get(name) ?? '')
      .split(',')
      .map((path) => path.trim())
      .filter((path) => path !== '');
    return paths.length > 0 ? paths : undefined;
  }
}

/** Encodes as .NET's UrlEncode does, which next links show: lower-case hex, `+` for a space, `%27` for an apostrophe. */
export function encodeLikeDotNet(text: string): string {
  return encodeURIComponent(text)
    .replace(/'/g, '%27')
    .replace(/~/g, '%7e')
    .replace(/%20/g, '+')
    .replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase());
}
