import type { ErrorName } from '../errors/errorCatalogue';

/**
 * How a change token that reaches back too far is answered. That nothing comes back and no error is raised is a confirmed
 * fault of SharePoint Online (sp-dev-docs 10389); clients have met each of the codes.
 */
export const expiredTokenRefusals = {
  [-2130575172]: 'changeTokenExpired',
  [-2130575173]: 'changeTokenOtherObject',
  [-2146233086]: 'changeTokenOutOfRange',
  [-1]: 'changeTokenUnknown'
} as const satisfies Record<number, ErrorName>;

export type ExpiredTokenCode = keyof typeof expiredTokenRefusals;

export interface ExpiredTokens {
  readonly answer: 'silent' | ExpiredTokenCode;
  /** Tokens that stand before this entry of the log are expired whatever their age; `Infinity`: all are. */
  readonly beforeSequence: number;
}

/** What can be set while the service runs: states that are rare, take weeks, or differ from tenant to tenant. */
export interface ConditionValues {
  /** How many rows a query may look at without an index. */
  readonly viewThreshold: number;
  /** How many things the recycle bin may hold before it cannot be listed. */
  readonly binThreshold: number;
  /** The status that a duplicate of a unique value is refused with; both were reported. */
  readonly duplicateStatus: 400 | 500;
  readonly expiredTokens: ExpiredTokens;
  /** Locked rows, by the list's id, a colon and their own: open elsewhere, or kept as records. */
  readonly lockedRows: Readonly<Record<string, 'lock' | 'record'>>;
}

/** The conditions in force. */
export class Conditions {
  private values: ConditionValues;

  public constructor(private readonly usual: ConditionValues) {
    this.values = usual;
  }

  public get current(): ConditionValues {
    return this.values;
  }

  public set(change: Partial<ConditionValues>): void {
    this.values = { ...this.values, ...change };
  }

  public reset(): void {
    this.values = this.usual;
  }
}
