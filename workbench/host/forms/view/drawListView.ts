import { element } from '../../runtime/element';
import { requireElement } from '../../runtime/requireElement';
import type { ListPageModel } from '../../pages/ListPageModel';
import { formUrl } from '../formUrl';
import type { JsonRecord } from '../JsonRecord';
import type { ListField } from '../ListField';
import { readListInfo } from '../ListInfo';
import type { ListInfo } from '../ListInfo';
import { SharePointRest } from '../SharePointRest';
import { showPageError } from '../showPageError';
import { drawRows } from './drawRows';
import type { RowDrawing } from './drawRows';
import { groupColumns, readViews, viewXml } from './ListViewDefinition';
import type { ListViewDefinition, Sorting } from './ListViewDefinition';
import { readRows } from './readRows';
import { hrefOf } from '../hrefOf';

/** A list's view page: commands, view switch, the rows in their groups, more rows on demand, sorting by a column. */
export async function drawListView(model: ListPageModel): Promise<void> {
  const rest = new SharePointRest(model.webPath);
  const list = await readListInfo(rest, model.list);
  const views = await readViews(rest, list);
  const view = currentView(views, model);
  if (!view) {
    throw new Error('Luettelossa ei ole näkymiä.');
  }
  const shown = view;
  const main = requireElement('workbench-list');
  drawCommands(list, views, view);
  const groups = fieldsOf(list, groupColumns(view));
  const columns = fieldsOf(list, view.columns);
  const drawing: RowDrawing = { columns, groups, itemUrl: (id) => formUrl(list, 'DispForm', id) };
  let sorting: Sorting | undefined = undefined;
  await show();

  async function show(): Promise<void> {
    main.setAttribute('aria-busy', 'true');
    const names = [...columns, ...groups].map(({ internalName }) => internalName);
    const xml = viewXml(shown, ['Title', ...names], sorting);
    const body = element('tbody');
    const more = element('button', { type: 'button', class: 'wb-button', hidden: true }, ['Näytä lisää']);
    const status = element('p', { class: 'wb-list-status', role: 'status' });
    const table = element('table', { class: 'wb-table' }, [
      element('caption', {}, [list.title]),
      element('thead', {}, [element('tr', {}, columns.map(heading))]),
      body
    ]);
    let count = 0;
    let last: JsonRecord | undefined = undefined;
    let next = await load('');
    more.addEventListener('click', () => {
      more.disabled = true;
      load(next).then((following) => {
        next = following;
        more.disabled = false;
      }, showPageError);
    });
    const title = element('h1', {}, [list.title]);
    main.replaceChildren(title, element('div', { class: 'wb-table-frame' }, [table]), status, more);
    main.removeAttribute('aria-busy');

    async function load(paging: string): Promise<string> {
      const page = await readRows(rest, list, xml, paging);
      drawRows(body, page.rows, drawing, last);
      last = page.rows.at(-1) ?? last;
      count += page.rows.length;
      status.textContent = count === 0 ? 'Tässä näkymässä ei ole kohteita.' : `${count} kohdetta`;
      more.hidden = page.next === '';
      return page.next;
    }
  }

  function heading(field: ListField): HTMLTableCellElement {
    const column = field.internalName.startsWith('LinkTitle') ? 'Title' : field.internalName;
    if (!field.isSortable || field.type === 'Note') {
      return element('th', { scope: 'col' }, [field.title]);
    }
    const isSorted = sorting?.column === column;
    const button = element('button', { type: 'button' }, [field.title]);
    button.addEventListener('click', () => {
      sorting = { column, isDescending: isSorted && sorting?.isDescending === false };
      show().catch(showPageError);
    });
    const order = isSorted ? (sorting?.isDescending ? 'descending' : 'ascending') : 'none';
    return element('th', { scope: 'col', 'aria-sort': order }, [button]);
  }
}

function currentView(views: readonly ListViewDefinition[], { purpose }: ListPageModel): ListViewDefinition | undefined {
  const wanted = new URLSearchParams(window.location.search).get('viewid')?.replace(/[{}]/g, '').toLowerCase();
  const file = purpose.kind === 'view' ? purpose.viewFile.toLowerCase() : '';
  return (
    views.find(({ id }) => id.toLowerCase() === wanted) ??
    views.find(({ url }) => url.toLowerCase().endsWith(`/${file}`)) ??
    views.find(({ isDefault }) => isDefault) ??
    views[0]
  );
}

function drawCommands(list: ListInfo, views: readonly ListViewDefinition[], view: ListViewDefinition): void {
  const create = list.may.add
    ? [element('a', { class: 'wb-command wb-command-main', href: formUrl(list, 'NewForm') }, ['Uusi'])]
    : [];
  const select = element('select', { id: 'wb-view' }, []);
  for (const { id, title } of views) {
    select.append(element('option', { value: id, selected: id === view.id }, [title]));
  }
  select.addEventListener('change', () => {
    const chosen = views.find(({ id }) => id === select.value);
    if (chosen) {
      window.location.assign(hrefOf(chosen.url));
    }
  });
  requireElement('workbench-commands').replaceChildren(
    element('div', { class: 'wb-commands-start' }, create),
    element('label', { for: 'wb-view' }, ['Näkymä']),
    select
  );
}

function fieldsOf(list: ListInfo, names: readonly string[]): readonly ListField[] {
  const title = list.fields.find(({ internalName }) => internalName === 'Title');
  return names.flatMap((name) => {
    const field = list.fields.find(({ internalName }) => internalName === name);
    // The linked title is a column of its own, but people know it by the title's name.
    return field
      ? [name.startsWith('LinkTitle') && title ? { ...field, title: title.title, isSortable: true } : field]
      : [];
  });
}
