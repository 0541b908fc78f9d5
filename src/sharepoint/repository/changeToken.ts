/** `1;3;<list id>;<ticks>;<number>`: ticks are tenths of a microsecond since the year 1, in UTC. */
const pattern = /^1;\d;[0-9a-f-]{36};(\d{17,19});-?\d+$/i;

const ticksPerMillisecond = 10_000n;
const ticksAtEpoch = 621_355_968_000_000_000n;

/**
 * When the change that a token stands at was made.
 *
 * @returns milliseconds since 1970; `undefined` for what is no token
 */
export function timeOfToken(token: string): number | undefined {
  const ticks = pattern.exec(token)?.[1];
  return ticks === undefined ? undefined : Number((BigInt(ticks) - ticksAtEpoch) / ticksPerMillisecond);
}
