import { element } from '../../runtime/element';
import type { ListField } from '../ListField';
import { choiceInput, multiChoiceInput } from './choiceInputs';
import type { FieldInput } from './FieldInput';
import { booleanInput, dateInput, numberInput, textInput } from './plainInputs';

/** A form's control for one column. */
export interface FieldControl {
  readonly field: ListField;
  readonly container: HTMLElement;
  /** The value to send; throws an Error with a message for the person when the input makes no sense. */
  readonly read: () => unknown;
  readonly showError: (message: string) => void;
}

/** Makes the control that SharePoint's form has for the column, filled with the item's value. */
export function createFieldControl(field: ListField, value: unknown): FieldControl {
  const id = `wb-field-${field.internalName}`;
  const input = createInput(field, id, value);
  const error = element('span', { class: 'wb-form-error', id: `${id}-error`, role: 'alert' });
  const name = [field.title, ...(field.isRequired ? [element('span', { 'aria-hidden': 'true' }, [' *'])] : [])];
  const description = element('span', { class: 'wb-form-description', id: `${id}-description` }, [field.description]);
  const children = [
    input.isGroup ? element('legend', {}, name) : element('label', { for: id }, name),
    input.node,
    description,
    error
  ];
  return {
    field,
    container: element(input.isGroup ? 'fieldset' : 'div', { class: 'wb-form-field' }, children),
    read: input.read,
    showError: (message) => {
      error.textContent = message;
      if (message) {
        document.getElementById(id)?.setAttribute('aria-invalid', 'true');
      } else {
        document.getElementById(id)?.removeAttribute('aria-invalid');
      }
    }
  };
}

function createInput(field: ListField, id: string, value: unknown): FieldInput {
  switch (field.type) {
    case 'Note':
      return textInput(field, id, value, true);
    case 'Choice':
      return choiceInput(field, id, value);
    case 'MultiChoice':
      return multiChoiceInput(field, id, value);
    case 'Number':
    case 'Currency':
      return numberInput(field, id, value);
    case 'DateTime':
      return dateInput(field, id, value);
    case 'Boolean':
      return booleanInput(field, id, value);
    default:
      return textInput(field, id, value, false);
  }
}
