import * as React from 'react';
import { countNames } from '../../domain/filters/countValues';
import type { NameColumn } from '../../domain/filters/FilterTerm';
import { foldText } from '../../domain/search/foldText';
import { isSameName } from '../../domain/text/identityKey';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { useReadyPlan } from '../store/PlanStoreContext';
import { CheckChoice } from './CheckChoice';
import styles from './FilterPanel.module.scss';
import { useFilteredPlan } from './FilteredPlanContext';
import { columnText, withoutNameText } from './termText';

export interface NameChoicesProps {
  readonly column: NameColumn;
  readonly chosen: readonly string[];
  readonly onChange: (names: readonly string[]) => void;
}

/** A list that is longer than this can be searched. */
const shortList = 8;

/** The names of a column with the rows that each would show; several at once. A name that is gone can still be let off. */
export function NameChoices({ column, chosen, onChange }: NameChoicesProps): React.ReactElement | null {
  const [typed, setTyped] = React.useState('');
  const actions = useReadyPlan((state) => state.actions);
  const goals = useReadyPlan((state) => state.list.goals);
  const { matcherWithout } = useFilteredPlan();
  const names = React.useMemo(
    () =>
      countNames(actions.values(), column, {
        matches: matcherWithout([column]),
        choices: column === 'goal' ? goals : [],
        collator: new Intl.Collator(strings.Locale)
      }),
    [actions, column, goals, matcherWithout]
  );
  const isChosen = (name: string): boolean => chosen.some((other) => isSameName(other, name));
  const gone = chosen.filter((name) => !names.some((known) => isSameName(known.name, name)));
  const all = [...names, ...gone.map((name) => ({ name, count: 0 }))];
  const labelOf = (name: string): string => name || withoutNameText(column);
  const sought = foldText(typed);
  const found = all.filter(({ name }) => foldText(labelOf(name)).includes(sought) || isChosen(name));
  const toggle = (name: string, isOn: boolean): void =>
    onChange(isOn ? [...chosen, name] : chosen.filter((other) => !isSameName(other, name)));
  if (all.length === 0) {
    return null;
  }
  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>{columnText(column)}</legend>
      {all.length > shortList && (
        <input
          type="search"
          className={styles.find}
          aria-label={format(strings.FilterFind, columnText(column))}
          placeholder={format(strings.FilterFind, columnText(column))}
          value={typed}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <div className={styles.choices}>
        {found.map(({ name, count }) => (
          <CheckChoice
            key={name}
            label={labelOf(name)}
            count={count}
            isChecked={isChosen(name)}
            onToggle={(isOn) => toggle(name, isOn)}
          />
        ))}
        {found.length === 0 && <p className={styles.none}>{strings.FilterNoName}</p>}
      </div>
    </fieldset>
  );
}
