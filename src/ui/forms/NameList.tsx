import * as React from 'react';
import { isSameName, tidyLine } from '../../domain/text/identityKey';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { DismissIcon } from '../controls/icons';
import { contextKeys } from '../keys/contextKeys';
import { ListText, useListTextAttributes } from '../texts/ListText';
import fieldStyles from './Field.module.scss';
import styles from './NameList.module.scss';

export interface NameListProps {
  readonly name: string;
  readonly label: string;
  readonly values: readonly string[];
  /** Names that the plan knows, to choose from. */
  readonly known: readonly string[];
  readonly isRequired?: boolean;
  /** The fault of the names. */
  readonly fault?: string;
  readonly notice?: string;
  readonly onChange: (values: readonly string[]) => void;
}

/** Several names: the chosen ones, each with a button to remove it, and a field to choose or type another. */
export function NameList(props: NameListProps): React.ReactElement {
  const { name, label, values, known, isRequired, fault, notice, onChange } = props;
  const [typed, setTyped] = React.useState('');
  const listText = useListTextAttributes();
  const field = React.useRef<HTMLInputElement>(null);
  const id = `tiekartta-details-${name}`;
  const listId = `${id}-known`;
  const described = [fault && `${id}-fault`, notice && `${id}-notice`].filter(Boolean).join(' ');

  const add = (text: string): void => {
    const written = tidyLine(text);
    // A known name keeps the plan's spelling.
    const value = known.find((name) => isSameName(name, written)) ?? written;
    setTyped('');
    if (value !== '' && !values.some((other) => isSameName(other, value))) {
      onChange([...values, value]);
    }
  };
  const handleChange = (event: React.ChangeEvent<HTMLInputElement>): void => {
    const { value } = event.target;
    // A choice from the list of suggestions is not typing.
    const { inputType } = event.nativeEvent as InputEvent;
    const isChosen = (inputType === undefined || inputType === 'insertReplacementText') && known.includes(value);
    return isChosen ? add(value) : setTyped(value);
  };
  const handleKeyDown = contextKeys('newName', {
    'name.add': () => add(typed),
    // The key is the dialog's too.
    'name.keep': () => {
      add(typed);
      return false;
    }
  });
  const remove = (value: string): void => {
    onChange(values.filter((other) => other !== value));
    field.current?.focus();
  };

  return (
    <fieldset className={fieldStyles.field}>
      <legend className={`${fieldStyles.label} ${styles.legend} ${isRequired ? fieldStyles.required : ''}`}>
        {label}
      </legend>
      {values.length > 0 && (
        <ul className={styles.names}>
          {values.map((value) => (
            <li key={value} className={styles.name}>
              <ListText>{value}</ListText>
              <button
                type="button"
                className={styles.remove}
                aria-label={format(strings.DetailsRemoveName, value)}
                onClick={() => remove(value)}
              >
                <DismissIcon />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.adding}>
        <input
          ref={field}
          id={id}
          className={fieldStyles.control}
          aria-invalid={fault ? true : undefined}
          aria-required={isRequired || undefined}
          aria-describedby={described || undefined}
          list={listId}
          {...listText}
          value={typed}
          autoComplete="off"
          maxLength={255}
          aria-label={format(strings.DetailsAddNameTo, label)}
          onChange={handleChange}
          onKeyDown={handleKeyDown}
          // Typed text is added when the field loses the focus.
          onBlur={() => add(typed)}
        />
        <datalist id={listId}>
          {known
            .filter((value) => !values.some((other) => isSameName(other, value)))
            .map((value) => (
              <option key={value} value={value} />
            ))}
        </datalist>
        <Button onClick={() => field.current?.focus()}>{strings.DetailsAddName}</Button>
      </div>
      {fault && (
        <p id={`${id}-fault`} className={fieldStyles.fault}>
          {fault}
        </p>
      )}
      {notice && (
        <p id={`${id}-notice`} className={fieldStyles.notice}>
          {notice}
        </p>
      )}
    </fieldset>
  );
}
