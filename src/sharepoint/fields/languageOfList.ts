import { type WordedText, contentLanguage } from '../../domain/language/contentLanguage';
import { phaseWords, phases } from '../../domain/plan/Phase';
import type { ListSchema } from './ListSchema';
import { phaseField, phaseFieldName } from './phaseField';
import { planFieldList } from './planFields';

/**
 * The language that a list's rows are written in, as a BCP 47 tag; `undefined` when it is not known.
 *
 * @param siteLcid - `Web.Language` of the list's site, where it is known
 */
export function languageOfList({ columns, halfYears }: ListSchema, siteLcid: unknown): string | undefined {
  const choices = halfYears.flatMap((halfYear) => columns.get(phaseFieldName(halfYear))?.choices ?? []);
  const names = [...planFieldList, ...halfYears.map(phaseField)].flatMap(({ name, displayName }): WordedText[] => {
    const column = columns.get(name);
    return column ? [{ text: column.displayName, wording: displayName }] : [];
  });
  return contentLanguage({
    phases: [...new Set(choices)].flatMap((text) => phases.map((phase) => ({ text, wording: phaseWords[phase] }))),
    columns: names,
    siteLcid
  });
}
