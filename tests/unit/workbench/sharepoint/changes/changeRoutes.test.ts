import { aList, addField, list, noMetadata, refusalOf, valuesOf, verbose, type TestSharePoint } from '../aSharePoint';

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
      Time: '2026-11-24T10:00:00Z',
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

  it('rounds the time of items to seconds while the token keeps the milliseconds', () => {
    const service = aList();
    service.pass(42.68);
    service.post(`${list}/items`, { Title: 'A' });
    const [change] = valuesOf(service.post(`${list}/getchanges`, { query: everything }));
    expect(change?.Time).toBe('2026-11-24T10:00:43Z');
    expect(change?.ChangeToken).toMatchObject({ StringValue: expect.stringMatching(/;639\d+6800000;2$/) });
  });

  it('tells changes of the list itself without saying what it is like', () => {
    const service = aList();
    service.merge(list, { Description: 'Toinen' });
    const query = { Add: true, Update: true, List: true };
    const [made, changed] = valuesOf(service.post(`${list}/getchanges`, { query }));
    expect([made?.ChangeType, changed?.ChangeType]).toEqual([1, 2]);
    expect(changed).toMatchObject({
      'odata.type': 'SP.ChangeList',
      BaseTemplate: 0,
      Editor: '',
      Hidden: false,
      Title: ''
    });
    const headers = { accept: verbose, 'content-type': verbose };
    const { d } = service.post(`${list}/getchanges`, { query }, { headers }).json as {
      d: { results: readonly { readonly Creator?: unknown }[] };
    };
    expect(d.results[0]?.Creator).toMatchObject({ __deferred: {} });
  });

  it('has a type of its own for a save that makes no version', () => {
    const service = aList();
    service.post(`${list}/items`, { Title: 'A' });
    service.post(`${list}/items(1)/validateupdatelistitem`, {
      formValues: [{ FieldName: 'Title', FieldValue: 'B' }],
      bNewDocumentUpdate: true
    });
    expect(changes(service, { Update: true, Item: true })).toEqual([]);
    expect(changes(service, { SystemUpdate: true, Item: true })).toEqual([[15, 1]]);
  });

  it('moves the token of a list with changes of other lists, which are not in its log', () => {
    const service = aList();
    service.post('web/lists', { Title: 'Muut', BaseTemplate: 100 });
    const before = tokenOf(service);
    service.post("web/lists/getbytitle('Muut')/items", { Title: 'A' });
    const after = tokenOf(service);
    expect(after.StringValue).not.toBe(before.StringValue);
    expect(after.StringValue).toMatch(new RegExp(`^1;3;${String(service.get(list).json.Id)};`));
    expect(changes(service, { ...everything, ChangeTokenStart: before })).toEqual([]);
    service.post(`${list}/items`, { Title: 'B' });
    expect(changes(service, { ...everything, ChangeTokenStart: after })).toEqual([[1, 1]]);
  });

  it.each([['silent' as const], [-2130575172 as const], [-2130575173 as const], [-2146233086 as const], [-1 as const]])(
    'answers tokens that have been made to expire with %s, and those after them as ever',
    (answer) => {
      const service = aList();
      const old = tokenOf(service);
      service.sharePoint.expireTokens(answer, 'earlier');
      const fresh = tokenOf(service);
      service.post(`${list}/items`, { Title: 'A' });
      const refused = service.post(`${list}/getchanges`, { query: { ...everything, ChangeTokenStart: old } });
      if (answer === 'silent') {
        expect([refused.status, valuesOf(refused)]).toEqual([200, []]);
      } else {
        expect(refusalOf(refused).code).toMatch(new RegExp(`^${answer}, `));
      }
      expect(changes(service, { ...everything, ChangeTokenStart: fresh })).toEqual([[1, 1]]);
      service.sharePoint.expireTokens(answer, 'all');
      expect(changes(service, { ...everything, ChangeTokenStart: tokenOf(service) })).toEqual([]);
      service.sharePoint.conditions.reset();
      expect(changes(service, { ...everything, ChangeTokenStart: old })).toEqual([[1, 1]]);
    }
  );

  it('reaches back sixty days, and says nothing of what is earlier', () => {
    const service = aList();
    const ChangeTokenStart = tokenOf(service);
    service.pass(61 * 24 * 3600);
    service.post(`${list}/items`, { Title: 'A' });
    expect(changes(service, { ...everything, ChangeTokenStart })).toEqual([]);
    expect(changes(service, everything)).toEqual([[1, 1]]);
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
    service.sharePoint.expireTokens(-2130575172, 'earlier');
    expect(ask({ ChangeTokenStart: { StringValue: token } })).toMatchObject({
      code: '-2130575172, Microsoft.SharePoint.SPException',
      message: 'The changeToken refers to a time before the start of the current change log.'
    });
  });
});
