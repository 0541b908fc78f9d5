/**
 * The part of an edit by which an owner says that the row is true, by changing it or by leaving it as it is.
 *
 * @param now - milliseconds since 1970; the list keeps whole seconds
 */
export function confirmedAt(now: number): { readonly confirmedOn: string } {
  return { confirmedOn: new Date(now).toISOString().replace(/\.\d+Z$/, 'Z') };
}
