/** White space as ECMAScript defines it (including no-break spaces), and characters that look like a space. */
const space = /(?:[\s\u0085\u115F\u1160\u2800\u3164\uFFA0])+/g;

/**
 * Invisible code points: Unicode's Default_Ignorable_Code_Point (soft hyphen, zero-width characters, bidi controls,
 * variation selectors), controls and annotation marks.
 */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cc}\uFFF9-\uFFFB]/gu;

/** Hyphens that look like the one on the keyboard: the hyphen proper and the one that Word does not break at. */
const hyphens = /[\u2010\u2011]/g;

/** Ligatures and full-width signs, which text extraction and other keyboards give for plain letters. */
const presentationForms = /[\uFB00-\uFB06\uFF01-\uFF5E]/g;

/** Most texts: printable ASCII and the letters of Finnish and Swedish, composed, with single spaces inside. */
const plain = /^(?:[!-~ÅÄÖåäö]+(?: [!-~ÅÄÖåäö]+)*)?$/;

/**
 * What two texts have in common when a reader takes them for the same name: case, composed and decomposed letters,
 * ligatures, kinds and runs of white space, and what is not seen make no difference. Independent of the person's locale.
 * Never shown, and empty for a text that shows nothing.
 */
export function identityKey(text: string): string {
  if (plain.test(text)) {
    return text.toLowerCase();
  }
  // A byte order mark is white space in ECMAScript and invisible: it is removed first.
  const spaced = text
    .replace(/\uFEFF/g, '')
    .replace(space, ' ')
    .replace(unseen, '')
    .replace(presentationForms, (form) => form.normalize('NFKC'));
  const seen = spaced.replace(/ {2,}/g, ' ').replace(hyphens, '-').trim();
  // Composed when nothing stands between the letters any more, and once more since folding can part them.
  return seen.normalize('NFC').toLowerCase().normalize('NFC');
}

/** A sign that shows, in nearly every text the first one: most texts are told from blank ones by it alone. */
const shows = /[!-~ÅÄÖåäö]/;

/** Whether two names are the same to a reader. */
export function isSameName(a: string, b: string): boolean {
  return a === b || identityKey(a) === identityKey(b);
}

/** Whether a text shows nothing: it is empty, or holds only white space and characters that are not seen. */
export function isBlank(text: string): boolean {
  return !shows.test(text) && identityKey(text) === '';
}

/** Lower case, without the dots and rings that keyboards and file conversions lose: "Kevät" and "KEVAT" are the same. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

/** A text without space around it, and with a space where its lines were broken. */
export function onOneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}

/** The same of a text that a person has written; empty where it shows nothing. */
export function tidyLine(text: string): string {
  return isBlank(text) ? '' : onOneLine(text);
}
