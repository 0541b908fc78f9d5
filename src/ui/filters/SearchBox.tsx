import * as React from 'react';
import { strings } from '../../strings/strings';
import { DismissIcon, SearchIcon } from '../controls/icons';
import { usePlanStore } from '../store/PlanStoreContext';
import { useViewStore } from '../store/ViewStoreContext';
import { contextKeys } from '../keys/contextKeys';
import { focusFirstHit } from './focusFirstHit';
import { useFilteredPlan } from './FilteredPlanContext';
import styles from './SearchBox.module.scss';

/** Searches as one types. Enter goes to the best row that is left, Escape ends the search. */
export function SearchBox(): React.ReactElement {
  const view = useViewStore();
  const store = usePlanStore();
  const { filter, searching } = useFilteredPlan();
  const input = React.useRef<HTMLInputElement>(null);
  const search = (text: string): void => view.filter({ ...filter, text });
  const handleKeyDown = contextKeys('search', {
    'search.enter': () => {
      const plan = store.state.getState();
      const actions = plan.status === 'ready' ? plan.actions : undefined;
      focusFirstHit(input.current, (id) => {
        const action = actions?.get(id);
        return action && searching.search?.hitOf(action);
      });
    },
    // The page's own Escape, when there is nothing to clear.
    'search.clear': () => (filter.text === '' ? false : search(''))
  });

  return (
    <div className={styles.search} role="search">
      <SearchIcon className={styles.icon} />
      <input
        ref={input}
        type="search"
        className={styles.input}
        aria-label={strings.SearchLabel}
        placeholder={strings.SearchLabel}
        value={filter.text}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        onFocus={searching.prepare}
        onChange={(event) => search(event.target.value)}
        onKeyDown={handleKeyDown}
      />
      {filter.text !== '' && (
        <button
          type="button"
          className={styles.clear}
          aria-label={strings.SearchClear}
          onClick={() => {
            search('');
            input.current?.focus();
          }}
        >
          <DismissIcon />
        </button>
      )}
    </div>
  );
}
