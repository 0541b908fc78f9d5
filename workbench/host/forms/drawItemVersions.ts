import { element } from '../runtime/element';
import { requireElement } from '../runtime/requireElement';
import type { ListPageModel } from '../pages/ListPageModel';
import { valueText } from './form/itemText';
import { recordIn, recordsIn, textIn } from './JsonRecord';
import type { JsonRecord } from './JsonRecord';
import { isInForms } from './ListField';
import type { ListField } from './ListField';
import { readListInfo } from './ListInfo';
import { SharePointRest } from './SharePointRest';
import { toDateText } from './siteTime';
import { hrefOf } from './hrefOf';

/** The version history of an item, newest first: when, who, and what that version changed. */
export async function drawItemVersions(model: ListPageModel): Promise<void> {
  if (model.purpose.kind !== 'versions') {
    throw new Error('Sivu ei kerro kohdetta.');
  }
  const rest = new SharePointRest(model.webPath);
  const list = await readListInfo(rest, model.list);
  const versions = recordsIn(await rest.get(`${list.path}/items(${model.purpose.itemId})/versions`), 'value');
  const fields = list.fields.filter(isInForms);
  const rows = versions.map((version, index) =>
    element('tr', {}, [
      element('th', { scope: 'row' }, [textIn(version, 'VersionLabel')]),
      element('td', {}, [toDateText(textIn(version, 'Modified') || `${textIn(version, 'Created')}Z`, false)]),
      element('td', {}, [textIn(recordIn(version, 'Editor'), 'LookupValue')]),
      element('td', {}, [drawChanges(version, versions[index + 1], fields)])
    ])
  );
  const back = model.source || `${hrefOf(list.url)}/DispForm.aspx?ID=${model.purpose.itemId}`;
  requireElement('workbench-commands').replaceChildren(
    element('div', { class: 'wb-commands-start' }, [element('a', { class: 'wb-command', href: back }, ['Takaisin'])])
  );
  const headings = ['Versio', 'Muokattu', 'Muokkaaja', 'Muutokset'].map((text) =>
    element('th', { scope: 'col' }, [text])
  );
  const main = requireElement('workbench-list');
  main.replaceChildren(
    element('h1', {}, ['Versiohistoria']),
    element('div', { class: 'wb-table-frame' }, [
      element('table', { class: 'wb-table' }, [
        element('caption', {}, [textIn(versions[0] ?? {}, 'Title') || list.title]),
        element('thead', {}, [element('tr', {}, headings)]),
        element('tbody', {}, rows)
      ])
    ])
  );
  main.removeAttribute('aria-busy');
}

function drawChanges(version: JsonRecord, earlier: JsonRecord | undefined, fields: readonly ListField[]): HTMLElement {
  const changed = fields.filter(
    (field) => textOf(version, field) !== (earlier === undefined ? '' : textOf(earlier, field))
  );
  return element(
    'dl',
    { class: 'wb-changes' },
    changed.flatMap((field) => [
      element('dt', {}, [field.title]),
      element('dd', {}, [textOf(version, field) || '(tyhjä)'])
    ])
  );
}

/** Versions write the underscores of column names as `_x005f_`. */
function textOf(version: JsonRecord, field: ListField): string {
  return valueText(version[field.entityName] ?? version[field.internalName.replace(/_/g, '_x005f_')], field);
}
