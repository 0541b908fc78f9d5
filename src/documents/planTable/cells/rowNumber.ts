const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];
const plain = /^\(?(\d{1,4})[.):]?$/;
const any = /^\(?(?:[A-ZÅÄÖ]{0,3}[.-]?\d{1,4}(?:[.-]\d{1,4})*[a-z]?|[IVX]{1,5}|[a-zåäö])[.):]?$/i;

/** Whether a text is the number of a row: "1", "2.", "1.1", "3)", "IV", "A1", "b)". */
export function isRowNumber(text: string): boolean {
  return any.test(text);
}

/** Whether a number is continued by another: "1" by "1.1". */
export function isParentNumber(number: string, next: string): boolean {
  const stem = number.replace(/[.):]+$/, '');
  return next !== number && next.startsWith(`${stem}.`) && /\d/.test(next.slice(stem.length + 1));
}

/**
 * Whether the numbers of a table only count its rows: each is one more than the one before, or 1 again. Such numbers say
 * nothing that the order of the rows does not. Parts such as "1.1" and codes such as "A3" are names by which others refer
 * to the action, and so are numbers with gaps.
 */
export function isCounting(numbers: readonly string[]): boolean {
  const values = numbers.map(toValue);
  return values.every((value, index) => {
    const previous = index === 0 ? 0 : (values[index - 1] ?? NaN);
    return value !== undefined && (value === previous + 1 || value === 1);
  });
}

function toValue(number: string): number | undefined {
  const [, digits] = plain.exec(number) ?? [];
  const roman = romans.indexOf(number.replace(/[.):(]/g, '').toUpperCase()) + 1;
  return digits === undefined ? roman || undefined : Number(digits);
}
