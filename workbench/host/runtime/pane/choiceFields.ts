import { element } from '../element';
import { isOn, optionsOf, textOf } from './FieldContext';
import type { FieldContext } from './FieldContext';

const optionTypes = { divider: 1, header: 2 } as const;

export function dropdown(context: FieldContext): HTMLElement {
  const { id } = context;
  // The pane's own code takes an empty value for no choice.
  const current = context.value || context.field.properties.selectedKey;
  const options = optionsOf(context);
  const select = element('select', { id, disabled: isOn(context, 'disabled'), 'aria-describedby': `${id}-error` });
  if (!options.some(({ key }) => key === current)) {
    select.append(element('option', { value: '', disabled: true, selected: true, hidden: true }, ['']));
  }
  options.forEach((option, index) => {
    const isEntry = option.type !== optionTypes.divider && option.type !== optionTypes.header;
    const attributes = {
      value: String(index),
      disabled: !isEntry || option.disabled === true,
      selected: option.key === current
    };
    select.append(element('option', attributes, [option.type === optionTypes.divider ? '──────' : option.text]));
  });
  select.addEventListener('change', () => {
    const chosen = options[Number(select.value)];
    if (chosen) {
      context.change(chosen.key);
    }
  });
  return element('div', { class: 'wb-pane-field' }, [
    element('label', { for: id }, [textOf(context, 'label')]),
    select,
    element('span', { class: 'wb-pane-error', id: `${id}-error`, role: 'alert' }, [textOf(context, 'errorMessage')])
  ]);
}

export function choiceGroup(context: FieldContext): HTMLElement {
  const rows = optionsOf(context).map((option, index) => {
    const id = `${context.id}-${index}`;
    const isChecked = context.value === undefined ? option.checked === true : option.key === context.value;
    const input = element('input', {
      id,
      type: 'radio',
      name: context.id,
      checked: isChecked,
      disabled: option.disabled === true || isOn(context, 'disabled')
    });
    input.addEventListener('change', () => context.change(option.key));
    return element('div', { class: 'wb-pane-choice' }, [input, element('label', { for: id }, [option.text])]);
  });
  return element('fieldset', { class: 'wb-pane-field' }, [element('legend', {}, [textOf(context, 'label')]), ...rows]);
}

export function checkBox(context: FieldContext): HTMLElement {
  const input = element('input', {
    id: context.id,
    type: 'checkbox',
    checked: isTrue(context),
    disabled: isOn(context, 'disabled')
  });
  input.addEventListener('change', () => context.change(input.checked));
  return element('div', { class: 'wb-pane-field wb-pane-choice' }, [
    input,
    element('label', { for: context.id }, [textOf(context, 'text')])
  ]);
}

export function toggle(context: FieldContext): HTMLElement {
  const isChecked = isTrue(context);
  const button = element('button', {
    id: context.id,
    type: 'button',
    role: 'switch',
    class: 'wb-pane-switch',
    'aria-checked': String(isChecked),
    'aria-labelledby': `${context.id}-label`,
    disabled: isOn(context, 'disabled')
  });
  button.addEventListener('click', () => context.change(!isChecked));
  return element('div', { class: 'wb-pane-field' }, [
    element('span', { class: 'wb-pane-label', id: `${context.id}-label` }, [textOf(context, 'label')]),
    element('span', { class: 'wb-pane-choice' }, [
      button,
      element('span', { 'aria-hidden': 'true' }, [textOf(context, isChecked ? 'onText' : 'offText')])
    ])
  ]);
}

function isTrue(context: FieldContext): boolean {
  return (context.value ?? context.field.properties.checked) === true;
}
