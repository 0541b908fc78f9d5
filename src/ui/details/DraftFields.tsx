import * as React from 'react';
import type { HalfYear } from '../../domain/time/HalfYear';
import { strings } from '../../strings/strings';
import { useListTextAttributes } from '../texts/ListText';
import { DraftField, type DraftForm } from './DraftField';
import { DraftNames } from './DraftNames';
import { FieldLinks } from './FieldLinks';
import { HalfYearFields } from './HalfYearFields';
import { PlaceFields } from './PlaceFields';
import { WholeTextArea } from '../forms/WholeTextArea';

export interface DraftFieldsProps extends Omit<DraftForm, 'notices'> {
  readonly notices?: DraftForm['notices'];
  /** The half-year whose note gets the focus. */
  readonly note?: HalfYear;
}

const none: DraftForm['notices'] = new Map();

/** All fields of a row; those that the list does not let change are fixed. */
export function DraftFields({ notices = none, note, ...rest }: DraftFieldsProps): React.ReactElement {
  const form = { ...rest, notices };
  return (
    <>
      <TextField field="title" label={strings.TimelineAction} form={form} />
      <TextField field="details" label={strings.DetailsText} form={form} />
      <DraftNames field="departments" label={strings.TimelineDepartment} form={form} />
      <DraftNames field="responsible" label={strings.TimelineResponsible} form={form} />
      <PlaceFields form={form} />
      <HalfYearFields form={form} note={note} />
      <TextField field="additionalInfo" label={strings.DetailsInfo} form={form} />
    </>
  );
}

interface TextFieldProps {
  readonly field: 'title' | 'details' | 'additionalInfo';
  readonly label: string;
  readonly form: DraftForm;
}

function TextField({ field, label, form }: TextFieldProps): React.ReactElement {
  const listText = useListTextAttributes();
  return (
    <DraftField field={field} label={label} form={form}>
      {(control) => (
        <>
          <WholeTextArea
            rows={2}
            {...control}
            {...listText}
            value={form.draft[field]}
            onChange={(event) => form.onChange({ [field]: event.target.value })}
          />
          <FieldLinks text={form.draft[field]} />
        </>
      )}
    </DraftField>
  );
}
