/** The longest internal name SharePoint makes of a title. */
const longest = 32;

/** Encodes what is not a letter, digit or underscore of ASCII as `_xHHHH_`, and a digit in front, and cuts to 32 characters. */
export function encodeInternalName(title: string): string {
  const encoded = [...title.trim()]
    .map((character, position) =>
      /[A-Za-z_]/.test(character) || (position > 0 && /\d/.test(character)) ? character : encodeCharacter(character)
    )
    .join('');
  return encoded.slice(0, longest);
}

function encodeCharacter(character: string): string {
  return [...Array(character.length).keys()]
    .map((unit) => `_x${character.charCodeAt(unit).toString(16).padStart(4, '0')}_`)
    .join('');
}

/** Adds 0, 1, 2 … until no column has the name; names differ by more than case. */
export function freeInternalName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let suffix = 0; lower.has(name.toLowerCase()); suffix += 1) {
    name = wanted.slice(0, longest - String(suffix).length) + String(suffix);
  }
  return name;
}
