import { element } from '../element';
import { checkBox, choiceGroup, dropdown, toggle } from './choiceFields';
import type { FieldContext } from './FieldContext';
import { button, customField, heading, label, link, slider } from './plainFields';
import { textField } from './textField';

/** `PropertyPaneFieldType` of @microsoft/sp-property-pane 1.23.2. */
const fieldTypes = {
  custom: 1,
  checkBox: 2,
  textField: 3,
  toggle: 5,
  dropdown: 6,
  label: 7,
  slider: 8,
  heading: 9,
  choiceGroup: 10,
  button: 11,
  horizontalRule: 12,
  link: 13
} as const;

/** Draws one field of a property pane configuration. A type that the workbench does not know is named in the pane. */
export function drawField(context: FieldContext): HTMLElement {
  switch (context.field.type) {
    case fieldTypes.custom:
      return customField(context);
    case fieldTypes.checkBox:
      return checkBox(context);
    case fieldTypes.textField:
      return textField(context);
    case fieldTypes.toggle:
      return toggle(context);
    case fieldTypes.dropdown:
      return dropdown(context);
    case fieldTypes.label:
      return label(context);
    case fieldTypes.slider:
      return slider(context);
    case fieldTypes.heading:
      return heading(context);
    case fieldTypes.choiceGroup:
      return choiceGroup(context);
    case fieldTypes.button:
      return button(context);
    case fieldTypes.horizontalRule:
      return element('hr');
    case fieldTypes.link:
      return link(context);
    default:
      return element('p', { class: 'wb-pane-error' }, [
        `Työpöytä ei osaa näyttää kenttätyyppiä ${context.field.type}.`
      ]);
  }
}
