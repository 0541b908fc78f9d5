import * as React from 'react';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { lazyPart } from '../parts/lazyPart';
import { Part } from '../parts/Part';
import { Button } from '../controls/Button';
import { FilterIcon } from '../controls/icons';
import { useFilteredPlan } from './FilteredPlanContext';

const FilterPanel = lazyPart(
  new Part(() => import(/* webpackChunkName: 'filters' */ './FilterPanel')),
  (part) => part.FilterPanel
);

/** Opens the choice of conditions; tells how many there are. */
export function FilterButton(): React.ReactElement {
  const { filter } = useFilteredPlan();
  const count = filter.terms.length;
  // Which opening it is; 0 when closed. Another press while it fails to load is another try.
  const [opening, setOpening] = React.useState(0);
  const button = React.useRef<HTMLButtonElement>(null);
  const handleClose = (): void => {
    setOpening(0);
    button.current?.focus();
  };
  return (
    <>
      <Button
        ref={button}
        appearance="subtle"
        aria-haspopup="dialog"
        onClick={() => setOpening((number) => number + 1)}
      >
        <FilterIcon />
        <span>{count > 0 ? format(strings.FilterOpenCount, count) : strings.FilterOpen}</span>
      </Button>
      {opening > 0 && <FilterPanel key={opening} onClose={handleClose} />}
    </>
  );
}
