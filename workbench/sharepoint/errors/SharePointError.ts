import { errorCatalogue, type ErrorName } from './errorCatalogue';

/** A refusal on its way to the client; thrown by `refuse` alone. */
export class SharePointError extends Error {
  public readonly status: number;
  public readonly code: string;

  public constructor(
    public readonly errorName: ErrorName,
    details: readonly (string | number)[]
  ) {
    const entry = errorCatalogue[errorName];
    super(entry.message.replace(/\{(\d)\}/g, (_, index: string) => String(details[Number(index)] ?? '')));
    this.status = entry.status;
    this.code = entry.code;
  }
}

/** Ends the request with an entry of the catalogue, its blanks filled in order. */
export function refuse(errorName: ErrorName, ...details: readonly (string | number)[]): never {
  throw new SharePointError(errorName, details);
}
