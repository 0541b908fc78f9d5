import { strings } from '../../strings/strings';

/**
 * Why code that is loaded on demand is not there:
 * - `unreachable`: no response, or a passing refusal; retrying helps.
 * - `gone`: the address returns something else. An update of the app removes the files of the version before
 *   (sp-dev-docs 3802, 9226); only the page's own reload finds the new ones.
 * - `broken`: it was loaded, and threw. The `detail` tells where.
 */
export interface PartFault {
  readonly kind: 'unreachable' | 'gone' | 'broken';
  /** For the administrator. */
  readonly detail: string;
}

/** A part could not be loaded. */
export class PartError extends Error {
  public constructor(public readonly fault: PartFault) {
    super(`${fault.kind}: ${fault.detail}`);
    this.name = 'PartError';
  }
}

/** The fault of a part for any error that it threw. */
export function toPartFault(error: unknown): PartFault {
  if (error instanceof PartError) {
    return error.fault;
  }
  return { kind: 'broken', detail: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error) };
}

/** Why a part is not available, and what the person can do. */
export function partText({ kind }: PartFault): string {
  switch (kind) {
    case 'unreachable':
      return strings.PartUnreachable;
    case 'gone':
      return strings.PartGone;
    case 'broken':
      return strings.PartBroken;
  }
}
