import { spGet } from '@pnp/sp';
import type { PlanChanges } from '../../application/PlanRepository';
import { type PlanList, withoutMetadata } from '../requests/PlanList';
import { type ChangePage, readChangePage, readChanges } from './readChanges';
import { toToken } from './ListFacts';

const day = 24 * 3_600_000;

/**
 * How far back the log is used. Before its beginning the service seems to return no changes (sp-dev-docs 10389); on
 * premises it reaches back 60 days, online this is not documented.
 */
const reach = 30 * day;

/**
 * After so long without changes the list's newer token is used, so that the token of a page that stays open does not
 * expire.
 */
const renewAfter = day;

/** Times in the list's own properties have no milliseconds. */
const rounding = 2000;

interface CurrentState {
  readonly token: string;
  /** When a row was last changed or deleted, in milliseconds; `NaN` when the list does not return it. */
  readonly rowsChangedAt: number;
}

/**
 * The list's change log, read from a token on. The list's own token moves with changes elsewhere in the site as well,
 * so it is no sign of a change; but a token that the list returns is valid from then on, whatever its time: in a site
 * without changes it stays the same for months.
 */
export class ChangeLog {
  private named: { readonly token: string; readonly at: number } | undefined;

  /** @param now milliseconds since 1970 */
  public constructor(
    private readonly list: PlanList,
    private readonly now: () => number
  ) {}

  /** The list has just returned this token as its current one. */
  public noteCurrent(token: string): void {
    this.named = { token, at: this.now() };
  }

  /** The changes since the token: one request for each thousand. */
  public async since(token: string): Promise<PlanChanges> {
    const time = timeOfToken(token);
    const now = this.now();
    if (time === undefined) {
      return readChanges(this.list, token);
    }
    const goodAsOf = Math.max(time, this.named?.token === token ? this.named.at : -Infinity);
    if (now - goodAsOf > reach) {
      return { kind: 'tooOld' };
    }
    if (now - goodAsOf <= renewAfter && now - time <= reach) {
      return readChanges(this.list, token);
    }
    const [current, page] = await this.readWithCurrent(token);
    if (now - time > reach && current.token !== token) {
      return { kind: 'tooOld' };
    }
    return page !== 'unusable' && page.length === 0
      ? this.withoutChanges(token, time, current)
      : readChanges(this.list, token, page);
  }

  /** The list's state is read first: changes in between are then in the log. */
  private readWithCurrent(token: string): Promise<readonly [CurrentState, ChangePage]> {
    return this.list.readTogether((trip) =>
      Promise.all([
        spGet(
          trip.list.select('CurrentChangeToken', 'LastItemModifiedDate', 'LastItemDeletedDate'),
          withoutMetadata
        ).then(toCurrentState),
        readChangePage(trip.list, token)
      ])
    );
  }

  /** The log is empty: correct, unless the list says that rows were changed. */
  private withoutChanges(token: string, time: number, current: CurrentState): PlanChanges {
    if (current.token !== token && current.rowsChangedAt > time + rounding) {
      return { kind: 'tooOld' };
    }
    if (current.token !== '') {
      this.noteCurrent(current.token);
    }
    return { kind: 'changes', changed: [], deleted: [], token: current.token || token, isListChanged: false };
  }
}

function toCurrentState(answer: unknown): CurrentState {
  const list = (typeof answer === 'object' && answer !== null ? answer : {}) as Readonly<Record<string, unknown>>;
  const times = [list.LastItemModifiedDate, list.LastItemDeletedDate].map((time) => Date.parse(String(time)));
  return { token: toToken(list.CurrentChangeToken), rowsChangedAt: Math.max(...times) };
}

/** `1;3;<list id>;<ticks>;<number>`: ticks are tenths of a microsecond since the year 1, in UTC. */
const tokenPattern = /^1;\d;[0-9a-f-]{36};(\d{17,19});-?\d+$/i;

const ticksPerMillisecond = 10_000n;
const ticksAtEpoch = 621_355_968_000_000_000n;

/**
 * The time of the change that a token points at.
 *
 * @returns milliseconds since 1970; `undefined` when the text is no token
 */
function timeOfToken(token: string): number | undefined {
  const ticks = tokenPattern.exec(token)?.[1];
  return ticks === undefined ? undefined : Number((BigInt(ticks) - ticksAtEpoch) / ticksPerMillisecond);
}
