import { element } from '../../runtime/element';
import type { ListField } from '../ListField';
import { fromInputValue, toInputValue } from '../siteTime';
import { inputAttributes } from './FieldInput';
import type { FieldInput } from './FieldInput';

export function textInput(field: ListField, id: string, value: unknown, isLong: boolean): FieldInput {
  const attributes = {
    ...inputAttributes(field, id),
    ...(field.maxLength ? { maxlength: String(field.maxLength) } : {})
  };
  const node = isLong
    ? element('textarea', { ...attributes, rows: String(field.lines) })
    : element('input', { ...attributes, type: 'text' });
  node.value = typeof value === 'string' ? value : '';
  return { node, read: () => node.value || null };
}

export function numberInput(field: ListField, id: string, value: unknown): FieldInput {
  const node = element('input', { ...inputAttributes(field, id), type: 'text', inputmode: 'decimal' });
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

export function dateInput(field: ListField, id: string, value: unknown): FieldInput {
  const node = element('input', { ...inputAttributes(field, id), type: field.isDateOnly ? 'date' : 'datetime-local' });
  const shown = toInputValue(typeof value === 'string' ? value : '', field.isDateOnly);
  node.value = shown;
  return {
    node,
    // A value that the person has left alone keeps the seconds that the input does not show.
    read: () => (node.value === shown && shown !== '' ? value : node.value === '' ? null : fromInputValue(node.value))
  };
}

export function booleanInput(field: ListField, id: string, value: unknown): FieldInput {
  const node = element('input', { ...inputAttributes(field, id), type: 'checkbox', checked: value === true });
  return { node, read: () => node.checked };
}
