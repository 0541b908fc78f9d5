import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSharePoint } from '../../../../workbench/sharepoint/createSharePoint';
import { aList, intra, list, origin, valuesOf } from './aSharePoint';

describe('the service', () => {
  it('keeps rows, and digests, over a restart', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sharepoint-'));
    const databaseFile = join(folder, 'data.db');
    const first = createSharePoint({ databaseFile });
    const headers = { accept: 'application/json', 'x-requestdigest': first.formDigest(intra, 'owner') };
    const body = '{"Title":"Toimet"}';
    first.handle({ method: 'POST', url: `${intra}/_api/web/lists`, headers, body }, 'owner');
    first.close();
    const second = createSharePoint({ databaseFile });
    const created = second.handle({ method: 'POST', url: `${intra}/_api/${list}/items`, headers, body }, 'owner');
    expect(created.status).toBe(201);
    second.close();
    rmSync(folder, { recursive: true });
  });

  it('does many requests in one transaction, or none of them', () => {
    const { sharePoint, post, get } = aList();
    const failing = (): void =>
      sharePoint.inOneTransaction(() => {
        post(`${list}/items`, { Title: 'A' });
        throw new Error('stop');
      });
    expect(failing).toThrow('stop');
    expect(get(list).json.ItemCount).toBe(0);
    sharePoint.inOneTransaction(() => post(`${list}/items`, { Title: 'B' }));
    expect(get(list).json.ItemCount).toBe(1);
  });

  it('is empty after a reset', () => {
    const { sharePoint, get } = aList();
    sharePoint.reset();
    expect(valuesOf(get('web/lists'))).toEqual([]);
    expect(get('web').json.Title).toBe('Intra');
  });

  it('tells pages who is asking, and where', () => {
    const { sharePoint } = aList();
    expect(sharePoint.legacyPageContext(`${origin}/sites/intra`, 'editor')).toMatchObject({
      webAbsoluteUrl: intra,
      webTitle: 'Intra',
      webLanguage: 1035,
      webPermMasks: { High: 432, Low: 1011028719 },
      userDisplayName: 'Elli Editoija',
      currentCultureName: 'fi-FI',
      webTimeZoneData: { Bias: -120, Id: 59 }
    });
    expect(sharePoint.legacyListContext(intra, '/sites/intra/Lists/Toimet', 'reader')).toMatchObject({
      listTitle: 'Toimet',
      listUrl: '/sites/intra/Lists/Toimet',
      listBaseTemplate: 100
    });
    expect(sharePoint.legacyListContext(intra, '/sites/intra/Lists/Ei', 'reader')).toBeUndefined();
    expect(() => sharePoint.legacyPageContext(`${origin}/sites/muu`, 'owner')).toThrow('no web');
  });

  it('describes Finnish regional settings in Helsinki', () => {
    const { get } = aList();
    expect(get('web/regionalsettings').json).toMatchObject({
      LocaleId: 1035,
      DecimalSeparator: ',',
      FirstDayOfWeek: 1
    });
    expect(get('web/regionalsettings/timezone').json).toMatchObject({
      Id: 59,
      Information: { Bias: -120, DaylightBias: -60, StandardBias: 0 }
    });
  });

  it('keeps lookups to rows of other lists', () => {
    const { post, get } = aList();
    const parties = post('web/lists', { Title: 'Vastuutahot' });
    const people = "web/lists/getbytitle('Vastuutahot')";
    post(`${people}/items`, { Title: 'Sivistys' });
    const added = post(`${list}/fields/addfield`, {
      parameters: { Title: 'Taho', FieldTypeKind: 7, LookupListId: parties.json.Id, LookupFieldName: 'Title' }
    });
    expect(added).toMatchObject({ status: 200, json: { InternalName: 'Taho', LookupField: 'Title' } });
    expect(post(`${list}/items`, { TahoId: 9 }).status).toBe(400);
    post(`${list}/items`, { TahoId: 1 });
    const [row] = valuesOf(get(`${list}/items?$select=TahoId,Taho/Title&$expand=Taho`));
    expect(row).toMatchObject({ TahoId: 1, Taho: { 'odata.type': 'SP.Data.VastuutahotListItem', Title: 'Sivistys' } });
  });
});
