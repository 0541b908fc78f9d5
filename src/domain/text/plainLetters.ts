/** Lower case, without the dots and rings that keyboards and file conversions lose: "Kevät" and "KEVAT" are the same. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
