import { element } from '../element';
import { isOn, textOf } from './FieldContext';
import type { FieldContext } from './FieldContext';

export function label(context: FieldContext): HTMLElement {
  return element('div', { class: 'wb-pane-field wb-pane-label' }, [
    textOf(context, 'text'),
    ...(isOn(context, 'required') ? [' *'] : [])
  ]);
}

export function heading(context: FieldContext): HTMLElement {
  return element('h4', { class: 'wb-pane-heading' }, [textOf(context, 'text')]);
}

export function link(context: FieldContext): HTMLElement {
  const anchor = element(
    'a',
    { id: context.id, href: textOf(context, 'href'), target: textOf(context, 'target') || '_self' },
    [textOf(context, 'text')]
  );
  return element('div', { class: 'wb-pane-field' }, [anchor]);
}

/** A button's `onClick` gets the value and answers the next one, or nothing. */
export function button(context: FieldContext): HTMLElement {
  const { field, id, value, change } = context;
  const created = element(
    'button',
    { id, type: 'button', class: 'wb-pane-button', disabled: isOn(context, 'disabled') },
    [textOf(context, 'text')]
  );
  created.addEventListener('click', () => {
    const onClick = field.properties.onClick;
    change(typeof onClick === 'function' ? onClick(value) : undefined);
  });
  return element('div', { class: 'wb-pane-field' }, [created]);
}

export function slider(context: FieldContext): HTMLElement {
  const { id, value, change } = context;
  const input = element('input', {
    id,
    type: 'range',
    min: textOf(context, 'min'),
    max: textOf(context, 'max'),
    step: textOf(context, 'step') || '1',
    disabled: isOn(context, 'disabled')
  });
  input.value = String(value ?? textOf(context, 'value'));
  const shown = element('output', { for: id }, [input.value]);
  input.addEventListener('input', () => {
    shown.textContent = input.value;
  });
  input.addEventListener('change', () => change(Number(input.value)));
  return element('div', { class: 'wb-pane-field' }, [
    element('label', { for: id }, [textOf(context, 'label')]),
    element('span', { class: 'wb-pane-choice' }, [input, shown])
  ]);
}

/** A field that the web part draws itself. */
export function customField(context: FieldContext): HTMLElement {
  const { field, change } = context;
  const container = element('div', { class: 'wb-pane-field' });
  const onRender = field.properties.onRender;
  if (typeof onRender === 'function') {
    onRender(container, field.properties.context, (_property: string, value: unknown) => change(value));
  }
  return container;
}
