import { element } from '../runtime/element';
import { requireElement } from '../runtime/requireElement';
import type { SiteContentsModel } from '../pages/ListPageModel';
import { recordIn, recordsIn, textIn } from './JsonRecord';
import { SharePointRest } from './SharePointRest';
import { toDateText } from './siteTime';
import { hrefOf } from './hrefOf';

/** All lists of the site that people see. */
export async function drawSiteContents(model: SiteContentsModel): Promise<void> {
  const rest = new SharePointRest(model.webPath);
  const query = '$select=Id,Title,ItemCount,LastItemUserModifiedDate,RootFolder/ServerRelativeUrl';
  const lists = recordsIn(await rest.get(`web/lists?${query}&$expand=RootFolder&$filter=Hidden eq false`), 'value');
  const rows = lists.map((list) =>
    element('tr', {}, [
      element('th', { scope: 'row' }, [
        element('a', { href: hrefOf(textIn(recordIn(list, 'RootFolder'), 'ServerRelativeUrl')) }, [
          textIn(list, 'Title')
        ])
      ]),
      element('td', {}, ['Luettelo']),
      element('td', { class: 'wb-cell-number' }, [textIn(list, 'ItemCount')]),
      element('td', {}, [toDateText(textIn(list, 'LastItemUserModifiedDate'), false)])
    ])
  );
  const headings = ['Nimi', 'Tyyppi', 'Kohteita', 'Muokattu'].map((text) => element('th', { scope: 'col' }, [text]));
  const main = requireElement('workbench-list');
  main.replaceChildren(
    element('h1', {}, ['Sivuston sisältö']),
    lists.length === 0
      ? element('p', {}, ['Sivustossa ei ole luetteloita.'])
      : element('div', { class: 'wb-table-frame' }, [
          element('table', { class: 'wb-table' }, [
            element('caption', {}, ['Sivuston sisältö']),
            element('thead', {}, [element('tr', {}, headings)]),
            element('tbody', {}, rows)
          ])
        ])
  );
  main.removeAttribute('aria-busy');
}
