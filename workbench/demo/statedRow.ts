import type { ActionContent } from '../../src/domain/plan/Action';

interface Statement {
  readonly where: 'title' | 'additionalInfo';
  readonly says: RegExp;
  /** One letter for each half-year from spring 2025: s selvittely, k käyttöönotto, j jatkuva toiminta, a dot for none. */
  readonly row: string;
}

/** What the plan's text states about the course of an action, the most telling first. */
const statements: readonly Statement[] = [
  // Ready in spring or in June 2025: taken into use then, in use after that.
  { where: 'additionalInfo', says: /valmis\/julkaisu 6\/25/, row: 'kjjjjj' },
  { where: 'additionalInfo', says: /valmis kevät 2025/, row: 'kjjjjj' },
  { where: 'additionalInfo', says: /^Jatkossa jatkuva prosessi/, row: 'skkjjj' },
  // Begun before the plan's first half-year, so past its investigation.
  { where: 'additionalInfo', says: /^Aloitettu v\. 2024/, row: 'kkjjjj' },
  { where: 'additionalInfo', says: /1\.1\.2024 alkaen/, row: 'kkkjjj' },
  { where: 'additionalInfo', says: /rajapinta käytössä/, row: 'jjjjjj' },
  { where: 'additionalInfo', says: /toimii jo näin/, row: 'jjjjjj' },
  // In use for a part from the start, and now extended to the rest.
  { where: 'additionalInfo', says: /^Käytössä jo .* osalta/, row: 'kkkjjj' },
  { where: 'additionalInfo', says: /palveluilla aloitettu/, row: 'skkjjj' },
  { where: 'additionalInfo', says: /^Uuden palvelun käyttöönotto/, row: '.kkjjj' },
  // Every second year: two rounds, two years apart.
  { where: 'title', says: /kahden vuoden välein/, row: 'sk..sk' },
  // "Selvitys ja ratkaisu syksy 2025 / valmis kesä 2025": summer lies in both halves of the year, so autumn suits both.
  { where: 'title', says: /valmis kesä 2025/, row: 'skjjjj' },
  // The new law is in force from autumn 2025.
  { where: 'title', says: /syksyllä 2025 voimaan/, row: 'skkjjj' },
  { where: 'additionalInfo', says: /^Selvitys /, row: 'ss.kkj' },
  { where: 'title', says: /selvitys mahdollisuuksista/, row: '.ss...' },
  { where: 'title', says: /selvitys$/, row: 'ssskjj' },
  { where: 'title', says: /^Jatkuva,/, row: 'jjjjjj' },
  { where: 'title', says: /^Yhteistyö /, row: 'jjjjjj' },
  { where: 'title', says: /Käyttöönoton yhteydessä sekä jatkossa/, row: 'kkjjjj' },
  { where: 'title', says: /ajoneuvoseuranta/, row: '.sskjj' },
  { where: 'title', says: /mittareiden seuranta/, row: 'sskkjj' },
  { where: 'title', says: /seuranta/, row: 'skjjjj' },
  { where: 'title', says: /hallittu tietoturvallinen käyttöönotto/, row: 'skkkjj' },
  { where: 'title', says: /käyttöönotto eri yksiköiden/, row: 'sskkkj' },
  { where: 'title', says: /käyttöönotto\)|portaalin käyttöönotto/, row: '.skkjj' },
  { where: 'title', says: /vastaavan käyttöönotto/, row: 'kkjjjj' },
  { where: 'title', says: /käyttöönn?ot/i, row: '.skkkj' },
  { where: 'title', says: /käytössä,/, row: 'kjjjjj' },
  { where: 'title', says: /täysipainoisesti käyttöön|^SharePoint käyttöön/, row: 'kkkjjj' },
  { where: 'title', says: /käyttöön(?![\p{L}])/u, row: 'sskkjj' }
];

/** The row of phases that agrees with what an action's own text states; `undefined` when it states nothing. */
export function statedRow(action: ActionContent): string | undefined {
  return statements.find(({ where, says }) => says.test(action[where]))?.row;
}
