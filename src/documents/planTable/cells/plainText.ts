import { isBlank } from '../../../domain/text/identityKey';

/** Word's hyphen that does not break. */
const wordHyphen = '\u001e';

/** Not seen, and no part of a letter: soft hyphens, zero-width characters, directions, controls. Tabs and line ends stay. */
const unseen = /(?![\t\n\v])\p{Cc}|\u034f|[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
/** Joiners bind pictures and letters of other scripts; between Latin letters they do nothing. */
const idleJoiners = /(^|[\p{Script=Latin}\d\s])[\u200c\u200d]+/gmu;
/** Ligatures and full-width signs, which extraction from a PDF gives for plain letters. */
const presentationForms = /[\ufb00-\ufb06\uff01-\uff5e]/g;

/** The text of a document in plain characters: one kind of line ends, spaces and hyphens, and nothing that is not seen. */
export function toPlainCharacters(text: string): string {
  return text
    .replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\f]/g, ' ')
    .split(wordHyphen)
    .join('-')
    .replace(unseen, '')
    .replace(idleJoiners, '$1')
    .replace(presentationForms, (form) => form.normalize('NFKC'))
    .normalize('NFC');
}

/** White space and what looks like it is nothing. */
export function toCellText(text: string): string {
  return isBlank(text) ? '' : text.replace(/\v/g, '\n').trim();
}
