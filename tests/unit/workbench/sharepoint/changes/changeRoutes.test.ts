import { aList, addField, list, noMetadata, refusalOf, valuesOf, type TestSharePoint } from '../aSharePoint';

const everything = { Add: true, Update: true, DeleteObject: true, Restore: true, Item: true };

function tokenOf(service: TestSharePoint): { readonly StringValue: string } {
  return service.get(`${list}?$select=CurrentChangeToken`).json.CurrentChangeToken as { StringValue: string };
}

function changes(service: TestSharePoint, query: object): readonly (readonly unknown[])[] {
  const answer = service.post(`${list}/getchanges`, { query }, { headers: { accept: noMetadata } });
  return valuesOf(answer).map((change) => [change.ChangeType, change.ItemId]);
}

describe('the change log', () => {
  it('tells what happened to items after a token, oldest first', () => {
    const service = aList();
    service.post(`${list}/items`, { Title: 'before' });
    const ChangeTokenStart = tokenOf(service);
    service.post(`${list}/items`, { Title: 'A' });
    service.merge(`${list}/items(1)`, { Title: 'B' });
    const bin = String(service.post(`${list}/items(2)/recycle`).json.value);
    service.post(`web/recyclebin('${bin}')/restore`);
    service.remove(`${list}/items(1)`);
    expect(changes(service, { ...everything, ChangeTokenStart })).toEqual([
      [1, 2],
      [2, 1],
      [3, 2],
      [7, 2],
      [3, 1]
    ]);
    expect(changes(service, { ...everything, ChangeTokenStart: tokenOf(service) })).toEqual([]);
  });

  it('writes changes as SharePoint does', () => {
    const service = aList();
    service.post(`${list}/items`, { Title: 'A' });
    const answer = service.post(`${list}/getchanges`, { query: everything });
    const id = String(service.get(list).json.Id);
    expect(valuesOf(answer)[0]).toMatchObject({
      'odata.type': 'SP.ChangeItem',
      ChangeToken: { StringValue: expect.stringMatching(new RegExp(`^1;3;${id};639\\d{15};\\d+$`)) },
      ChangeType: 1,
      ItemId: 1,
      ListId: id,
      Time: '2026-11-24T10:00:00.000Z',
      UniqueId: service.get(`${list}/items(1)`).json.GUID
    });
  });

  it('needs the kind of object and the operation to be asked for, and keeps to the limit', () => {
    const service = aList();
    ['A', 'B', 'C'].forEach((title) => service.post(`${list}/items`, { Title: title }));
    addField(service, '<Field Type="Text" DisplayName="Uusi" Name="Uusi"/>');
    expect(changes(service, { Add: true })).toEqual([]);
    expect(changes(service, { Update: true, Item: true })).toEqual([]);
    expect(changes(service, { Add: true, Item: true, FetchLimit: 2 })).toHaveLength(2);
    expect(changes(service, { Add: true, Item: true, FetchLimit: '2' })).toHaveLength(2);
    expect(changes(service, { Add: true, Field: true })).toHaveLength(1);
  });

  it('refuses unknown flags, garbled, foreign and expired tokens', () => {
    const service = aList();
    const ask = (query: object): ReturnType<typeof refusalOf> =>
      refusalOf(service.post(`${list}/getchanges`, { query }));
    const token = tokenOf(service).StringValue;
    expect(ask({ Adds: true }).message).toContain("does not exist on type 'SP.ChangeQuery'");
    expect(ask({ ChangeTokenStart: { StringValue: 'x' } }).status).toBe(400);
    const foreign = token.replace(/;3;[^;]+;/, ';3;00000000-0000-0000-0000-000000000001;');
    expect(ask({ ChangeTokenStart: { StringValue: foreign } }).code).toBe(
      '-2130575173, Microsoft.SharePoint.SPException'
    );
    service.pass(61 * 24 * 3600);
    expect(ask({ ChangeTokenStart: { StringValue: token } })).toMatchObject({
      code: '-2130575172, Microsoft.SharePoint.SPException',
      message: 'The changeToken refers to a time before the start of the current change log.'
    });
  });
});
