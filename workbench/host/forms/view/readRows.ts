import { recordIn, recordsIn, textIn } from '../JsonRecord';
import type { JsonRecord } from '../JsonRecord';
import type { ListInfo } from '../ListInfo';
import type { SharePointRest } from '../SharePointRest';

export interface RowPage {
  readonly rows: readonly JsonRecord[];
  /** `Paging` of the next page; empty on the last. */
  readonly next: string;
}

const listData = 2;

/** One page of a view's rows, in the form that SharePoint's list page reads: every value a text or a list of texts. The page's `RootFolder` says of which folder. */
export async function readRows(
  rest: SharePointRest,
  list: ListInfo,
  viewXml: string,
  paging: string
): Promise<RowPage> {
  const folder = new URLSearchParams(window.location.search).get('RootFolder') ?? '';
  const { body } = await rest.post(`${list.path}/RenderListDataAsStream`, {
    body: {
      parameters: {
        ViewXml: viewXml,
        RenderOptions: listData,
        DatesInUtc: true,
        ...(folder ? { FolderServerRelativeUrl: folder } : {}),
        ...(paging ? { Paging: paging } : {})
      }
    }
  });
  const data = 'Row' in body ? body : recordIn(body, 'ListData');
  return { rows: recordsIn(data, 'Row'), next: textIn(data, 'NextHref').replace(/^\?/, '') };
}
