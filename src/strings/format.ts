/** Puts values in the places `{0}`, `{1}` … of a localised string. */
export function format(template: string, ...values: readonly (string | number)[]): string {
  return template.replace(/\{(\d)\}/g, (place, index: string) => String(values[Number(index)] ?? place));
}
