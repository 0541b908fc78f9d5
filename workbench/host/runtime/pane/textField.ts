import { element } from '../element';
import { isOn, textOf } from './FieldContext';
import type { FieldContext } from './FieldContext';

const validationDelayMs = 200;

/** A one-line or multi-line text with SPFx's deferred validation: an invalid value is not handed to the web part. */
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
  let timer = 0;
  input.addEventListener('input', () => {
    window.clearTimeout(timer);
    const delay = field.properties.deferredValidationTime;
    const { value } = input;
    const check = (): void => {
      validate(field.properties.onGetErrorMessage, value).then(
        (message) => settle(message, value),
        (reason: unknown) => settle(String(reason), value)
      );
    };
    timer = window.setTimeout(check, typeof delay === 'number' ? delay : validationDelayMs);
  });
  return element('div', { class: 'wb-pane-field' }, [
    element('label', { for: id }, [textOf(context, 'label')]),
    input,
    element('span', { class: 'wb-pane-description', id: `${id}-description` }, [textOf(context, 'description')]),
    error
  ]);

  function settle(message: string, value: string): void {
    error.textContent = message;
    if (message === '' && value === input.value) {
      change(value);
    }
  }
}

async function validate(validator: unknown, value: string): Promise<string> {
  const message: unknown = typeof validator === 'function' ? await validator(value) : '';
  return typeof message === 'string' ? message : '';
}
