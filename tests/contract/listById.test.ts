import { type ISPFXContext, spGet } from '@pnp/sp';
import { PlanFaultError } from '../../src/application/PlanFault';
import { readListUrl } from '../../src/sharepoint/choices/readListUrl';
import { type PlanList, withoutMetadata } from '../../src/sharepoint/requests/PlanList';
import { locateList, toKeptAddress } from '../../src/webparts/roadmap/locateList';
import { readListId } from '../../src/webparts/roadmap/readListId';
import { makeList } from './listOfOwn';
import { isWorkbench, siteUrl } from './service';

const { origin, pathname } = new URL(siteUrl);
/** The page with the web part is on another site than the list. */
const context = {
  pageContext: { web: { absoluteUrl: siteUrl.replace('intra', 'tyhja') } }
} as unknown as ISPFXContext;

/** As a page asks for the list that a pasted address names. */
async function lookUp(address: string): Promise<string | undefined> {
  const named = readListId(address, origin);
  return named && readListUrl(context, named);
}

// Only the workbench lets a request in without a token.
(isWorkbench ? describe : describe.skip)('a list that an address names by its id', () => {
  let list: PlanList;
  let id: string;

  beforeAll(async () => {
    list = await makeList('Tunnus');
    ({ Id: id } = await spGet<{ readonly Id: string }>(list.reading.select('Id'), withoutMetadata));
  });
  afterAll(() => list.writing.delete());

  it.each([
    ['settings', (listId: string) => `${siteUrl}/_layouts/15/listedit.aspx?List=%7B${listId.toUpperCase()}%7D`],
    ['a form', (listId: string) => `${pathname}/_layouts/15/listform.aspx?PageType=8&ListId=${listId}&RootFolder=`],
    ['the versions of a row', (listId: string) => `${siteUrl}/_layouts/15/Versions.aspx?list=${listId}`]
  ])('is found in the address of %s', async (_, addressOf) => {
    const url = await lookUp(addressOf(id));
    expect(url).toBe(list.listUrl);
    expect(locateList(toKeptAddress(url ?? ''), origin)).toEqual({ listUrl: list.listUrl, webUrl: siteUrl });
  });

  it('is told as missing when there is none', async () => {
    const none = `${siteUrl}/_layouts/15/listedit.aspx?List=%7B00000000-0000-4000-8000-000000000001%7D`;
    await expect(lookUp(none)).rejects.toThrow(PlanFaultError);
    await expect(lookUp(none)).rejects.toMatchObject({ fault: { kind: 'notFound' } });
  });
});
