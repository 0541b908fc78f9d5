import { element } from '../../runtime/element';
import { requireElement } from '../../runtime/requireElement';
import type { ListPageModel } from '../../pages/ListPageModel';
import { numberIn, textIn } from '../JsonRecord';
import { readFormSections, readListInfo, toRights } from '../ListInfo';
import type { ListInfo } from '../ListInfo';
import { SharePointRest } from '../SharePointRest';
import { approvalColumn } from './approval';
import { arrangeFields } from './arrangeFields';
import type { FieldSection } from './arrangeFields';
import { drawDisplayForm } from './drawDisplayForm';
import { createFieldControl } from './FieldControl';
import { readControls, saveItem } from './saveItem';
import type { LoadedItem } from './saveItem';
import { showSaveError } from './showSaveError';
import { hrefOf } from '../hrefOf';

/** The new, edit and display forms of a list. */
export async function drawListForm(model: ListPageModel): Promise<void> {
  const rest = new SharePointRest(model.webPath);
  const list = await readListInfo(rest, model.list);
  const { purpose } = model;
  if (purpose.kind === 'new' && !list.may.add) {
    throw new Error('Sinulla ei ole oikeutta muokata tätä luetteloa.');
  }
  const itemId = purpose.kind === 'edit' || purpose.kind === 'display' ? purpose.itemId : undefined;
  const [sections, loaded] = await Promise.all([
    readFormSections(rest, list),
    itemId === undefined ? undefined : readItem(rest, list, itemId)
  ]);
  if (purpose.kind === 'edit' && loaded?.may.edit === false) {
    throw new Error('Sinulla ei ole oikeutta muokata tätä kohdetta.');
  }
  const back = model.source || `${hrefOf(list.url)}/AllItems.aspx`;
  const arranged = arrangeFields(list, sections);
  if (purpose.kind === 'display' && loaded) {
    drawDisplayForm({ rest, list, sections: arranged, item: loaded, back, webPath: model.webPath });
  } else {
    drawEditForm(rest, list, arranged, loaded, back);
  }
}

async function readItem(rest: SharePointRest, list: ListInfo, itemId: number): Promise<LoadedItem> {
  const path = `${list.path}/items(${itemId})`;
  const [values, permissions, status] = await Promise.all([
    rest.get(path),
    rest.get(`${path}/EffectiveBasePermissions`),
    list.isModerated ? rest.get(`${path}?$select=${approvalColumn}`) : undefined
  ]);
  const approval = status && numberIn(status, approvalColumn);
  return { id: itemId, etag: textIn(values, 'odata.etag'), values, may: toRights(permissions), approval };
}

function drawEditForm(
  rest: SharePointRest,
  list: ListInfo,
  sections: readonly FieldSection[],
  loaded: LoadedItem | undefined,
  back: string
): void {
  const groups = sections.map(({ title, fields }) => ({
    title,
    controls: fields.map((field) =>
      createFieldControl(field, loaded ? loaded.values[field.entityName] : field.defaultValue || null)
    )
  }));
  const controls = groups.flatMap((group) => group.controls);
  const failure = element('div', { class: 'wb-form-failure', role: 'alert', tabindex: '-1', hidden: true });
  const save = element('button', { type: 'submit', class: 'wb-button wb-button-main' }, ['Tallenna']);
  const cancel = element('a', { class: 'wb-button', href: back }, ['Peruuta']);
  const form = element('form', { class: 'wb-form', novalidate: true }, [
    failure,
    ...groups.map((group) =>
      element('section', {}, [
        ...(group.title ? [element('h2', {}, [group.title])] : []),
        ...group.controls.map(({ container }) => container)
      ])
    ),
    element('div', { class: 'wb-form-buttons' }, [save, cancel])
  ]);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { isValid, values } = readControls(controls);
    if (!isValid) {
      form.querySelector<HTMLElement>('[aria-invalid]')?.focus();
      return;
    }
    failure.hidden = true;
    save.disabled = true;
    saveItem(rest, list, loaded, values).then(
      () => window.location.assign(back),
      (error: unknown) => {
        save.disabled = false;
        showSaveError(failure, error);
      }
    );
  });
  const heading = loaded ? textIn(loaded.values, 'Title') || list.title : `Uusi kohde: ${list.title}`;
  const main = requireElement('workbench-list');
  main.replaceChildren(element('h1', { class: 'wb-display-title' }, [heading]), form);
  main.removeAttribute('aria-busy');
}
