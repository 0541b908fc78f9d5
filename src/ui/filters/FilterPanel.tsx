import * as React from 'react';
import { type FilterTerm, type NameColumn, rowQuestions } from '../../domain/filters/FilterTerm';
import { termOf, wholePlan, withTerm, withoutTerm } from '../../domain/filters/RowFilter';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { Sheet } from '../controls/Sheet';
import { useReadyPlan } from '../store/PlanStoreContext';
import { useViewStore } from '../store/ViewStoreContext';
import { CheckChoice } from './CheckChoice';
import styles from './FilterPanel.module.scss';
import { useFilteredPlan } from './FilteredPlanContext';
import { NameChoices } from './NameChoices';
import { ChangeChoice, PhaseChoice } from './PhaseChoice';
import { termText } from './termText';

/** What most people come for stands first. */
const offeredColumns: readonly NameColumn[] = ['departments', 'responsible', 'goal', 'group'];

/** Every condition that rows can be chosen by. Each choice takes effect at once, on the rows beside the panel. */
export function FilterPanel({ onClose }: { readonly onClose: () => void }): React.ReactElement {
  const view = useViewStore();
  const { filter, shown, moment } = useFilteredPlan();
  const total = useReadyPlan((state) => state.actions.size);
  const phaseNames = useReadyPlan((state) => state.list.phaseNames);
  const words = { now: moment.now, phaseNames };
  const set = (term: FilterTerm): void => view.filter(withTerm(filter, term));
  const questions = rowQuestions.filter((kind) => kind !== 'unconfirmed' || moment.confirmedSince !== undefined);
  return (
    <Sheet
      title={strings.FilterTitle}
      isNarrow
      onDismiss={onClose}
      onSubmit={onClose}
      foot={
        <>
          <Button type="submit" appearance="primary">
            {format(strings.FilterShow, shown?.ids.size ?? total)}
          </Button>
          <Button onClick={() => view.filter({ ...wholePlan, text: filter.text })} disabled={filter.terms.length === 0}>
            {strings.FilterClear}
          </Button>
        </>
      }
    >
      <PhaseChoice term={termOf(filter, 'phase')} words={words} onChange={set} />
      <ChangeChoice
        term={termOf(filter, 'change')}
        words={words}
        onChange={(term) => (term ? set(term) : view.filter(withoutTerm(filter, 'change')))}
      />
      {offeredColumns.map((column) => (
        <NameChoices
          key={column}
          column={column}
          chosen={termOf(filter, column)?.names ?? []}
          onChange={(names) => set({ kind: column, names })}
        />
      ))}
      <fieldset className={styles.field}>
        <legend className={styles.legend}>{strings.FilterOthers}</legend>
        {questions.map((kind) => (
          <CheckChoice
            key={kind}
            label={termText({ kind }, words)}
            isChecked={termOf(filter, kind) !== undefined}
            onToggle={(isOn) => view.filter(isOn ? withTerm(filter, { kind }) : withoutTerm(filter, kind))}
          />
        ))}
      </fieldset>
    </Sheet>
  );
}
