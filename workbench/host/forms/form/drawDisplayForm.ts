import { element } from '../../runtime/element';
import { requireElement } from '../../runtime/requireElement';
import { drawFormatted } from '../formatting/drawFormatted';
import { formUrl } from '../formUrl';
import { recordIn, textIn } from '../JsonRecord';
import type { ListField } from '../ListField';
import type { ListInfo } from '../ListInfo';
import type { SharePointRest } from '../SharePointRest';
import { toDateText } from '../siteTime';
import { approvalCommands, approvalLine } from './approval';
import type { FieldSection } from './arrangeFields';
import { itemText } from './itemText';
import type { LoadedItem } from './saveItem';
import { showSaveError } from './showSaveError';

export interface DisplayFormParts {
  readonly rest: SharePointRest;
  readonly list: ListInfo;
  readonly sections: readonly FieldSection[];
  readonly item: LoadedItem;
  /** Where to go when the item has been deleted, or the person is done. */
  readonly back: string;
  readonly webPath: string;
}

/** The display form: values in their sections, and what the person may do with the item. */
export function drawDisplayForm(parts: DisplayFormParts): void {
  const { list, sections, item } = parts;
  const failure = element('div', { class: 'wb-form-failure', role: 'alert', tabindex: '-1', hidden: true });
  drawCommands(parts, failure);
  const main = requireElement('workbench-list');
  const footer = element('p', { class: 'wb-form-description' });
  main.replaceChildren(
    element('h1', { class: 'wb-display-title' }, [textIn(item.values, 'Title') || list.title]),
    failure,
    ...approvalLine(item),
    ...sections.map(({ title, fields }) =>
      element('section', { class: 'wb-display' }, [
        ...(title ? [element('h2', {}, [title])] : []),
        element(
          'dl',
          {},
          fields.flatMap((field) => [element('dt', {}, [field.title]), element('dd', {}, [drawValue(item, field)])])
        )
      ])
    ),
    footer
  );
  main.removeAttribute('aria-busy');
  showAuthors(parts, footer).catch((error: unknown) => showSaveError(failure, error));
}

function drawValue(item: LoadedItem, field: ListField): Node | string {
  const text = itemText(item.values, field);
  const formatted =
    field.formatter && text
      ? drawFormatted(field.formatter, { currentField: text, field: (name) => textIn(item.values, name) })
      : undefined;
  return formatted ?? (text || '–');
}

function drawCommands({ rest, list, item, back, webPath }: DisplayFormParts, failure: HTMLElement): void {
  const versions = `${webPath}/_layouts/15/Versions.aspx?${new URLSearchParams({
    list: `{${list.id}}`,
    ID: String(item.id),
    Source: window.location.pathname + window.location.search
  }).toString()}`;
  const remove = element('button', { type: 'button', class: 'wb-command' }, ['Poista']);
  remove.addEventListener('click', () => {
    if (window.confirm('Lähetetäänkö kohde sivuston roskakoriin?')) {
      rest.post(`${list.path}/items(${item.id})/recycle()`).then(
        () => window.location.assign(back),
        (error: unknown) => showSaveError(failure, error)
      );
    }
  });
  requireElement('workbench-commands').replaceChildren(
    element('div', { class: 'wb-commands-start' }, [
      ...(item.may.edit
        ? [element('a', { class: 'wb-command wb-command-main', href: formUrl(list, 'EditForm', item.id) }, ['Muokkaa'])]
        : []),
      element('a', { class: 'wb-command', href: versions }, ['Versiohistoria']),
      ...(item.may.delete ? [remove] : []),
      ...approvalCommands(rest, list, item, failure),
      element('a', { class: 'wb-command', href: back }, ['Sulje'])
    ])
  );
}

/** Who made and last changed the item; asked for separately, since the form's values do not need it. */
async function showAuthors({ rest, list, item }: DisplayFormParts, footer: HTMLElement): Promise<void> {
  const query = '$select=Created,Modified,Author/Title,Editor/Title&$expand=Author,Editor';
  const who = await rest.get(`${list.path}/items(${item.id})?${query}`);
  const line = (date: string, person: string): string =>
    `${toDateText(textIn(who, date), false)} ${textIn(recordIn(who, person), 'Title')}`;
  footer.textContent = `Luotu ${line('Created', 'Author')}. Muokattu ${line('Modified', 'Editor')}.`;
}
