import { element } from '../element';
import { isOn, textOf } from './FieldContext';
import type { FieldContext } from './FieldContext';

const validationDelayMs = 200;

/**
 * A one-line or multi-line text as the property pane of SPFx 1.23 draws it (`chunk.property-pane-component`): without a
 * validation each letter is handed to the web part at once; with one, what is valid is, once the typing has paused or the
 * field is left.
 */
export function textField(context: FieldContext): HTMLElement {
  const { field, id, change } = context;
  const attributes = {
    id,
    placeholder: textOf(context, 'placeholder'),
    disabled: isOn(context, 'disabled'),
    'aria-describedby': `${id}-description ${id}-error`,
    ...(typeof field.properties.maxLength === 'number' ? { maxlength: textOf(context, 'maxLength') } : {})
  };
  const input = isOn(context, 'multiline')
    ? element('textarea', { ...attributes, rows: textOf(context, 'rows') || '4' })
    : element('input', { ...attributes, type: 'text' });
  input.value = String(context.value ?? textOf(context, 'value'));
  const error = element('span', { class: 'wb-pane-error', id: `${id}-error`, role: 'alert' }, [
    textOf(context, 'errorMessage')
  ]);
  const validator = field.properties.onGetErrorMessage;
  if (typeof validator === 'function') {
    let timer = 0;
    const check = (): void => {
      window.clearTimeout(timer);
      timer = 0;
      const { value } = input;
      const message: unknown = validator(value);
      if (message instanceof Promise) {
        message.then(
          (text: unknown) => settle(text, value),
          (reason: unknown) => settle(String(reason), value)
        );
      } else {
        settle(message, value);
      }
    };
    input.addEventListener('input', () => {
      window.clearTimeout(timer);
      const delay = field.properties.deferredValidationTime;
      timer = window.setTimeout(check, typeof delay === 'number' ? delay : validationDelayMs);
    });
    input.addEventListener('blur', () => timer && check());
  } else {
    input.addEventListener('input', () => change(input.value));
  }
  return element('div', { class: 'wb-pane-field' }, [
    element('label', { for: id }, [textOf(context, 'label')]),
    input,
    element('span', { class: 'wb-pane-description', id: `${id}-description` }, [textOf(context, 'description')]),
    error
  ]);

  function settle(message: unknown, value: string): void {
    const text = typeof message === 'string' ? message : '';
    error.textContent = text;
    if (text === '' && value === input.value) {
      change(value);
    }
  }
}
