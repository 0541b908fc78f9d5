import * as React from 'react';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { lazyPart } from '../parts/lazyPart';
import { Part } from '../parts/Part';
import { Button } from '../controls/Button';
import { FilterIcon } from '../controls/icons';
import { useOpening } from '../controls/useOpening';
import { useFilteredPlan } from './FilteredPlanContext';

const FilterPanel = lazyPart(
  new Part(() => import(/* webpackChunkName: 'filters' */ './FilterPanel')),
  (part) => part.FilterPanel
);

/** Opens the choice of conditions; tells how many there are. */
export function FilterButton(): React.ReactElement {
  const { filter } = useFilteredPlan();
  const count = filter.terms.length;
  const { opening, open, close, button } = useOpening();
  return (
    <>
      <Button ref={button} appearance="subtle" aria-haspopup="dialog" onClick={open}>
        <FilterIcon />
        <span>{count > 0 ? format(strings.FilterOpenCount, count) : strings.FilterOpen}</span>
      </Button>
      {opening > 0 && <FilterPanel key={opening} onClose={close} />}
    </>
  );
}
