import * as React from 'react';
import { isWritable } from '../../domain/edits/FieldRule';
import { phases } from '../../domain/plan/Phase';
import { isolate } from '../../domain/text/isolate';
import type { HalfYear } from '../../domain/time/HalfYear';
import { format } from '../../strings/format';
import { halfYearLabel } from '../../strings/halfYearLabel';
import { phaseLabel } from '../../strings/phaseLabel';
import { strings } from '../../strings/strings';
import { Field } from '../forms/Field';
import { useReadyPlan } from '../store/PlanStoreContext';
import type { BulkFieldsProps } from './BulkFields';

/** The phase in one half-year, or none. */
export function PhaseFields({ draft, faults, onChange }: BulkFieldsProps): React.ReactElement {
  const rules = useReadyPlan((state) => state.list.fieldRules);
  const halfYears = useReadyPlan((state) => state.list.halfYears);
  const phaseNames = useReadyPlan((state) => state.list.phaseNames);
  const { halfYear, phase } = draft;
  const closed = halfYears.filter((known) => !isWritable(rules, known));
  const handleHalfYear = (event: React.ChangeEvent<HTMLSelectElement>): void => {
    const chosen = halfYears.find((candidate) => candidate === event.target.value);
    onChange(chosen ? { halfYear: chosen } : { halfYear: undefined, phase: undefined });
  };
  const handlePhase = (event: React.ChangeEvent<HTMLSelectElement>): void =>
    onChange({ phase: phases.find((known) => known === event.target.value) ?? null });
  return (
    <>
      <Field name="bulk-halfYear" label={strings.BulkPhase} notice={closedText(closed)}>
        {(control) => (
          <select {...control} value={halfYear ?? ''} onChange={handleHalfYear}>
            <option value="">{strings.BulkKeep}</option>
            {halfYears.map((known) => (
              <option key={known} value={known} disabled={!isWritable(rules, known)}>
                {halfYearLabel(known)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {halfYear !== undefined && (
        <Field
          name="bulk-phase"
          label={format(strings.DetailsPhaseOf, halfYearLabel(halfYear))}
          isRequired
          fault={faults.phase && strings.BulkPhaseMissing}
        >
          {(control) => (
            <select {...control} value={phase === undefined ? '' : (phase ?? 'none')} onChange={handlePhase}>
              <option value="" disabled>
                {strings.BulkPhaseChoose}
              </option>
              {phases.map((known) => (
                <option key={known} value={known}>
                  {isolate(phaseLabel(known, phaseNames))}
                </option>
              ))}
              <option value="none">{strings.DetailsNoPhase}</option>
            </select>
          )}
        </Field>
      )}
    </>
  );
}

function closedText(halfYears: readonly HalfYear[]): string | undefined {
  return halfYears.length === 0 ? undefined : format(strings.FailureClosed, halfYears.map(halfYearLabel).join(', '));
}
