import { element } from '../../runtime/element';
import type { ListField } from '../ListField';
import { fromInputValue, toInputValue } from '../siteTime';

/** A form's control for one column. */
export interface FieldControl {
  readonly field: ListField;
  readonly container: HTMLElement;
  /** The value to send; throws an Error with a message for the person when the input makes no sense. */
  readonly read: () => unknown;
  readonly showError: (message: string) => void;
}

interface Input {
  readonly node: HTMLElement;
  readonly read: () => unknown;
  /** True: the input brings its own labels, and the column's name becomes a legend. */
  readonly isGroup?: boolean;
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

function createInput(field: ListField, id: string, value: unknown): Input {
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

function attributesOf(field: ListField, id: string): Readonly<Record<string, string | boolean>> {
  return {
    id,
    'aria-describedby': `${id}-description ${id}-error`,
    'aria-required': field.isRequired ? 'true' : 'false'
  };
}

function textInput(field: ListField, id: string, value: unknown, isLong: boolean): Input {
  const attributes = { ...attributesOf(field, id), ...(field.maxLength ? { maxlength: String(field.maxLength) } : {}) };
  const node = isLong
    ? element('textarea', { ...attributes, rows: String(field.lines) })
    : element('input', { ...attributes, type: 'text' });
  node.value = typeof value === 'string' ? value : '';
  return { node, read: () => node.value || null };
}

function numberInput(field: ListField, id: string, value: unknown): Input {
  const node = element('input', { ...attributesOf(field, id), type: 'text', inputmode: 'decimal' });
  node.value = typeof value === 'number' ? String(value).replace('.', ',') : '';
  return {
    node,
    read: () => {
      const text = node.value.trim().replace(/\s/g, '').replace(',', '.');
      if (text !== '' && !Number.isFinite(Number(text))) {
        throw new Error('Kirjoita luku.');
      }
      return text === '' ? null : Number(text);
    }
  };
}

function dateInput(field: ListField, id: string, value: unknown): Input {
  const node = element('input', { ...attributesOf(field, id), type: field.isDateOnly ? 'date' : 'datetime-local' });
  const shown = toInputValue(typeof value === 'string' ? value : '', field.isDateOnly);
  node.value = shown;
  return {
    node,
    // A value that the person has left alone keeps the seconds that the input does not show.
    read: () => (node.value === shown && shown !== '' ? value : node.value === '' ? null : fromInputValue(node.value))
  };
}

function booleanInput(field: ListField, id: string, value: unknown): Input {
  const node = element('input', { ...attributesOf(field, id), type: 'checkbox', checked: value === true });
  return { node, read: () => node.checked };
}

const ownChoice = '\u0000own';

function choiceInput(field: ListField, id: string, value: unknown): Input {
  const current = typeof value === 'string' ? value : '';
  const isOwn = current !== '' && !field.choices.includes(current);
  const select = element('select', attributesOf(field, id));
  select.append(element('option', { value: '' }, ['']));
  for (const choice of isOwn && !field.allowsFillIn ? [...field.choices, current] : field.choices) {
    select.append(element('option', { value: choice, selected: choice === current }, [choice]));
  }
  if (!field.allowsFillIn) {
    return { node: select, read: () => select.value || null };
  }
  select.append(element('option', { value: ownChoice, selected: isOwn }, ['Oma arvo…']));
  const own = element('input', { type: 'text', 'aria-label': `${field.title}: oma arvo`, hidden: !isOwn });
  own.value = isOwn ? current : '';
  select.addEventListener('change', () => {
    own.hidden = select.value !== ownChoice;
    if (!own.hidden) {
      own.focus();
    }
  });
  const node = element('div', {}, [select, own]);
  return { node, read: () => (select.value === ownChoice ? own.value.trim() : select.value) || null };
}

function multiChoiceInput(field: ListField, id: string, value: unknown): Input {
  const current = Array.isArray(value) ? value.map(String) : [];
  const choices = [...field.choices, ...current.filter((entry) => !field.choices.includes(entry))];
  const boxes = choices.map((choice, index) => {
    const box = element('input', {
      type: 'checkbox',
      id: index === 0 ? id : `${id}-${index}`,
      value: choice,
      checked: current.includes(choice)
    });
    return {
      box,
      row: element('div', { class: 'wb-form-choice' }, [box, element('label', { for: box.id }, [choice])])
    };
  });
  const own = element('input', { type: 'text', id: `${id}-own` });
  const ownRow = field.allowsFillIn
    ? [element('div', { class: 'wb-form-own' }, [element('label', { for: own.id }, ['Oma arvo']), own])]
    : [];
  const node = element('div', { class: 'wb-form-choices' }, [
    element(
      'div',
      { class: 'wb-form-choice-grid' },
      boxes.map(({ row }) => row)
    ),
    ...ownRow
  ]);
  return {
    node,
    isGroup: true,
    read: () => {
      const chosen = boxes.filter(({ box }) => box.checked).map(({ box }) => box.value);
      const all = own.value.trim() === '' ? chosen : [...chosen, own.value.trim()];
      return all.length > 0 ? all : null;
    }
  };
}
