import { Spellings } from '../text/Spellings';
import type { Action } from './Action';

/**
 * The names that the plan's rows hold in a column of several values, each once in its most common spelling,
 * in the alphabet of `locale`. */
export function knownNames(
  actions: Iterable<Action>,
  column: 'responsible' | 'departments',
  locale: string
): readonly string[] {
  const names = new Spellings();
  for (const action of actions) {
    action[column].forEach((name) => names.add(name));
  }
  return [...names.allShown()].sort(new Intl.Collator(locale).compare);
}
