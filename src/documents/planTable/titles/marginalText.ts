import { plainLetters } from '../../../domain/text/identityKey';

const pageNumber = /^(?:(?:sivu|sida|page|s\.)\s*)?\d{1,3}(?:\s*(?:\/|av|of)\s*\d{1,3}|\s*\(\d{1,3}\))?$/i;
const footnote =
  /^(?:[*†‡¹²³⁴]+\s*\p{L}|\(?\d{1,2}\)\s+\p{L}.*[.!]$|(?:lähde|lähteet|huom|huomio|selite|selitteet|källa|obs|anm|source|sources|note|notes)\b\.?\s*:)/iu;
const total =
  /^(?:kaikki |kustannukset |kostnader )?(?:yhteensa|summa|totalt|sammanlagt|total|in total|sum)(?![\p{L}])/u;
/** A total has amounts beside it, and no names. */
const amount = /^[\s\d.,'%€$+–-]*(?:\s*(?:eur|euroa?|t€|k€|m€|keur|meur|kr|tkr|mkr|sek|htv|kpl|st))?[\s.]*$/i;

/** Whether a text is a page's number, which may stand between the rows of a table. */
export function isPageNumber(text: string): boolean {
  return pageNumber.test(text.trim());
}

/** Whether a text explains something below a table: it has a mark of a note, or says that it is one. */
export function isFootnote(text: string): boolean {
  return footnote.test(text.trim());
}

/** Whether a row sums up the rows above it: it begins with "Yhteensä" or the like, and only amounts follow. */
export function isTotalRow(cells: readonly string[]): boolean {
  const [first = '', ...rest] = cells.filter((cell) => cell !== '');
  return total.test(plainLetters(first)) && rest.every((cell) => amount.test(cell));
}
