import { element } from '../element';
import type { PropertyPaneData, PropertyPaneGroup } from '../SpfxModules';
import { drawField } from './drawField';
import type { FieldContext } from './FieldContext';

export interface PaneActions {
  readonly onChange: (property: string, value: unknown, fieldType: number) => void;
  readonly onApply: () => void;
  readonly onClose: () => void;
  readonly onPage: (page: number) => void;
}

/** Draws the pane: title, page, groups, fields, and the steps between pages or the Apply button. */
export function drawPane(data: PropertyPaneData, pageIndex: number, actions: PaneActions): readonly Node[] {
  const { pages } = data.configuration;
  const page = pages[pageIndex];
  const close = element('button', { type: 'button', class: 'wb-pane-close', 'aria-label': 'Sulje' }, ['×']);
  close.addEventListener('click', actions.onClose);
  const groups = (page?.groups ?? []).map((group, index) => {
    const fields = group.groupFields.map((field, fieldIndex) => {
      const context: FieldContext = {
        field,
        id: `workbench-pane-${pageIndex}-${index}-${fieldIndex}`,
        value: field.targetProperty ? valueAt(data.properties, field.targetProperty) : undefined,
        change: (value) => actions.onChange(field.targetProperty ?? '', value, field.type)
      };
      return drawField(context);
    });
    return drawGroup(group, fields, page?.displayGroupsAsAccordion === true);
  });
  return [
    element('div', { class: 'wb-pane-title' }, [element('h2', {}, [data.title]), close]),
    ...(page?.header ? [element('p', { class: 'wb-pane-header' }, [page.header.description])] : []),
    ...(data.configuration.showLoadingIndicator ? [element('p', { role: 'status' }, ['Ladataan…'])] : groups),
    footer(data, pageIndex, actions)
  ];
}

function drawGroup(group: PropertyPaneGroup, fields: readonly HTMLElement[], isAccordion: boolean): HTMLElement {
  const name = group.groupName ?? '';
  if (isAccordion) {
    return element('details', { class: 'wb-pane-group', open: group.isCollapsed !== true }, [
      element('summary', {}, [name]),
      ...fields
    ]);
  }
  const isNamed = name !== '' && group.isGroupNameHidden !== true;
  return element('section', { class: 'wb-pane-group' }, [...(isNamed ? [element('h3', {}, [name])] : []), ...fields]);
}

function footer(data: PropertyPaneData, pageIndex: number, actions: PaneActions): HTMLElement {
  const count = data.configuration.pages.length;
  const buttons: HTMLElement[] = [];
  if (count > 1) {
    buttons.push(
      command('Edellinen', pageIndex > 0, () => actions.onPage(pageIndex - 1)),
      element('span', {}, [`${pageIndex + 1}/${count}`]),
      command('Seuraava', pageIndex < count - 1, () => actions.onPage(pageIndex + 1))
    );
  }
  if (!data.isReactive) {
    buttons.push(command('Käytä', true, actions.onApply));
  }
  return element('div', { class: 'wb-pane-footer' }, buttons);
}

function command(text: string, isEnabled: boolean, onClick: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'wb-pane-button', disabled: !isEnabled }, [text]);
  button.addEventListener('click', onClick);
  return button;
}

/** A property by its path, such as `display.title`. */
function valueAt(properties: Readonly<Record<string, unknown>>, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined),
      properties
    );
}
