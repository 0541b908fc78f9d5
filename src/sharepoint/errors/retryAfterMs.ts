/** How long the service asks to wait, in milliseconds: Retry-After in seconds or as a date; `undefined` without one. */
export function retryAfterMs(headers: Headers): number | undefined {
  const header = headers.get('Retry-After');
  if (!header) {
    return undefined;
  }
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
