/**
 * A unique id: a UUID where the browser generates them, otherwise (Safari before 15.4, pages without https) 128 random
 * bits in the same form.
 */
export function newId(): string {
  if (typeof crypto !== 'undefined' && typeof crypto.randomUUID === 'function') {
    return crypto.randomUUID();
  }
  const hex = Array.from(randomBytes(), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-a$4-$5');
}

function randomBytes(): Uint8Array {
  const bytes = new Uint8Array(16);
  return typeof crypto !== 'undefined' && typeof crypto.getRandomValues === 'function'
    ? crypto.getRandomValues(bytes)
    : bytes.map(() => Math.random() * 256);
}
