import { element } from '../../runtime/element';
import type { ListField } from '../ListField';
import { inputAttributes } from './FieldInput';
import type { FieldInput } from './FieldInput';

const ownChoice = '\u0000own';

export function choiceInput(field: ListField, id: string, value: unknown): FieldInput {
  const current = typeof value === 'string' ? value : '';
  const isOwn = current !== '' && !field.choices.includes(current);
  const select = element('select', inputAttributes(field, id));
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

export function multiChoiceInput(field: ListField, id: string, value: unknown): FieldInput {
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
