import { splitTitle } from './splitTitle';
import type { FindingList } from '../table/FindingList';
import type { RawAction } from '../table/RawAction';
import { NameSpelling } from './NameSpelling';
import { identityKey } from '../../../domain/text/identityKey';
import type { NameSplit } from './splitAtSeparators';
import { findKnownDepartments, splitDepartments } from './splitDepartments';
import { findKnownParties, splitParties } from './splitParties';
import { toNameText } from './toNameText';

type NameColumn = 'responsible' | 'department';

/** The names in a column, row by row, in one spelling and each at most once in a row. */
export function readNames(
  rows: readonly RawAction[],
  column: NameColumn,
  findings: FindingList
): readonly (readonly string[])[] {
  const texts = rows.map((row) => toNameText(row[column]));
  const split = splitterOf(
    column,
    texts.map(({ text }) => text)
  );
  const splits = texts.map(({ text, isCertain }): NameSplit => {
    const found = split(text);
    return { names: found.names, isCertain: found.isCertain && isCertain };
  });
  const spelling = new NameSpelling(splits.flatMap(({ names }) => names));
  return rows.map((row, index) => {
    const { names, isCertain } = splits[index] ?? { names: [], isCertain: true };
    const spelt = names.map((name) => spelling.spell(name));
    names.forEach((text, position) => {
      const readAs = spelt[position] ?? text;
      if (readAs !== text) {
        findings.add({ kind: 'unifiedSpelling', column, text, readAs }, row.line);
      }
    });
    reportSplit(row, column, { names: spelt, isCertain }, findings);
    return [...new Set(spelt)];
  });
}

function splitterOf(column: NameColumn, texts: readonly string[]): (text: string) => NameSplit {
  if (column === 'department') {
    const known = findKnownDepartments(texts);
    return (text) => splitDepartments(text, known);
  }
  const known = findKnownParties(texts);
  return (text) => splitParties(text, (name) => known.has(identityKey(name)));
}

function reportSplit(row: RawAction, column: NameColumn, split: NameSplit, findings: FindingList): void {
  const { title } = splitTitle(row.description);
  const text = row[column];
  if (split.names.length > 1) {
    const kind = column === 'responsible' ? 'severalParties' : 'severalDepartments';
    findings.add({ kind, title, text, readAs: split.names, isCertain: split.isCertain }, row.line);
  } else if (!split.isCertain) {
    findings.add({ kind: 'keptAsOne', column, title, text }, row.line);
  }
}
