import { aList, intra, list, refusalOf, valuesOf, verbose } from '../aSharePoint';

const columns = [
  '<Field Type="Choice" DisplayName="Vaihe" Name="Vaihe"><Default>A</Default><CHOICES><CHOICE>A</CHOICE></CHOICES></Field>',
  '<Field Type="MultiChoice" DisplayName="Alat" Name="Alat"><CHOICES><CHOICE>A</CHOICE></CHOICES></Field>',
  '<Field Type="Number" DisplayName="Jarjestys" Name="Jarjestys"/>',
  '<Field Type="DateTime" DisplayName="Paiva" Name="Paiva" Format="DateOnly"/>',
  '<Field Type="DateTime" DisplayName="Hetki" Name="Hetki" Format="DateTime"/>',
  '<Field Type="User" DisplayName="Vastuu" Name="Vastuu"/>',
  '<Field Type="URL" DisplayName="Linkki" Name="Linkki"/>',
  '<Field Type="Text" DisplayName="Avain" Name="Avain" Indexed="TRUE" EnforceUniqueValues="TRUE" Hidden="TRUE"/>'
];

describe('items', () => {
  it('are created with 201, the whole item, an ETag and an address', () => {
    const { post, get } = aList(columns);
    const answer = post(`${list}/items`, { Title: 'A', VastuuId: 11 });
    const id = String(get(list).json.Id);
    expect(answer.status).toBe(201);
    expect(answer.headers).toMatchObject({ ETag: '"1"', Location: `${intra}/_api/Web/Lists(guid'${id}')/Items(1)` });
    expect(answer.json).toMatchObject({
      'odata.metadata': `${intra}/_api/$metadata#SP.ListData.ToimetListItems/@Element`,
      'odata.type': 'SP.Data.ToimetListItem',
      'odata.id': answer.json.GUID,
      'odata.etag': '"1"',
      'odata.editLink': `Web/Lists(guid'${id}')/Items(1)`,
      Id: 1,
      ID: 1,
      Title: 'A',
      Vaihe: 'A',
      Alat: null,
      VastuuId: 11,
      AuthorId: 6,
      OData__UIVersionString: '1.0',
      Created: '2026-11-24T10:00:00Z'
    });
  });

  it('answer an update with 204 and the new ETag, and change only what was sent', () => {
    const { post, merge, get } = aList(columns);
    post(`${list}/items`, { Title: 'A', Jarjestys: 1 });
    const answer = merge(`${list}/items(1)`, { Jarjestys: 2 }, { user: 'editor', headers: { 'if-match': '"1"' } });
    expect(answer).toMatchObject({ status: 204, text: '', headers: { ETag: '"2"' } });
    expect(get(`${list}/items(1)`).headers.ETag).toBe('"2"');
    expect(get(`${list}/items(1)`).json).toMatchObject({ Title: 'A', Jarjestys: 2, EditorId: 11, AuthorId: 6 });
  });

  it('refuse an old ETag with 412, quoting both, and stay as they were', () => {
    const { post, merge, get } = aList(columns);
    post(`${list}/items`, { Title: 'A' });
    merge(`${list}/items(1)`, { Title: 'B' });
    const stale = merge(`${list}/items(1)`, { Title: 'C' }, { headers: { 'if-match': '"1"' } });
    expect(refusalOf(stale)).toEqual({
      status: 412,
      code: '-1, Microsoft.SharePoint.Client.ClientServiceException',
      message: `The request ETag value '"1"' does not match the object's ETag value '"2"'.`
    });
    expect(get(`${list}/items(1)`).json.Title).toBe('B');
    expect(merge(`${list}/items(1)`, { Title: 'C' }, { headers: { 'if-match': undefined } }).status).toBe(412);
  });

  it('store any choice, known or not, in any case', () => {
    const { post, merge, get } = aList(columns);
    expect(post(`${list}/items`, { Vaihe: 'a', Alat: ['tuntematon', 'A'] }).status).toBe(201);
    expect(merge(`${list}/items(1)`, { Vaihe: 'muu' }).status).toBe(204);
    expect(get(`${list}/items(1)`).json).toMatchObject({ Vaihe: 'muu', Alat: ['tuntematon', 'A'] });
  });

  it('read several choices without any as null, never as an empty list', () => {
    const { post } = aList(columns);
    expect(post(`${list}/items`, { Alat: [] }).json.Alat).toBeNull();
  });

  it('refuse long text with 500 and without naming the column', () => {
    const { post } = aList(columns);
    expect(refusalOf(post(`${list}/items`, { Title: 'x'.repeat(256) }))).toEqual({
      status: 500,
      code: '-2130575336, Microsoft.SharePoint.SPException',
      message: 'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.'
    });
  });

  it('accept a missing required column: that is a rule of forms', () => {
    expect(aList().post(`${list}/items`, {}).status).toBe(201);
  });

  it.each([
    [{ Jarjestys: '3' }, "Cannot convert a primitive value to the expected type 'Edm.Double'."],
    [{ Paiva: '2026-06-30T08:00:00' }, "Cannot convert a primitive value to the expected type 'Edm.DateTime'."],
    [{ Title: 5 }, "Cannot convert a primitive value to the expected type 'Edm.String'."],
    [{ Title: { a: 1 } }, "An unexpected 'StartObject' node was found when reading from the JSON reader."],
    [{ Olematon: 1 }, "The property 'Olematon' does not exist on type 'SP.Data.ToimetListItem'."],
    [{ Vastuu: 11 }, "The property 'Vastuu' does not exist on type 'SP.Data.ToimetListItem'."],
    [{ __metadata: { type: 'SP.Data.ToimetListItem' } }, "The property '__metadata' does not exist on type"],
    [{ '@odata.type': '#SP.Data.ToimetListItem' }, "'@odata.type' is an invalid instance annotation name."],
    [{ Linkki: 'https://a.fi' }, "A 'StartObject' node was expected."],
    ['', "A node of type 'EndOfInput' was read from the JSON reader"]
  ])('refuse %j with 400', (body, message) => {
    const refusal = refusalOf(aList(columns).post(`${list}/items`, body));
    expect(refusal.status).toBe(400);
    expect(refusal.code).toBe('-1, Microsoft.SharePoint.Client.InvalidClientQueryException');
    expect(refusal.message).toContain(message);
  });

  it('refuse a person who is not there', () => {
    expect(aList(columns).post(`${list}/items`, { VastuuId: 999 }).status).toBe(400);
  });

  it('keep dates as UTC without milliseconds, and days as midnight in Helsinki', () => {
    const { post } = aList(columns);
    const { json } = post(`${list}/items`, {
      Paiva: '2026-07-01T09:00:00.000Z',
      Hetki: '2026-07-01T12:00:00.123+03:00'
    });
    expect(json).toMatchObject({ Paiva: '2026-06-30T21:00:00Z', Hetki: '2026-07-01T09:00:00Z' });
  });

  it('clear a column with null, and store empty text as none', () => {
    const { post, merge, get } = aList(columns);
    post(`${list}/items`, { Title: 'A', Jarjestys: 4, Linkki: { Url: 'https://a.fi', Description: 'A' } });
    merge(`${list}/items(1)`, { Title: '', Jarjestys: null, Linkki: null });
    expect(get(`${list}/items(1)`).json).toMatchObject({ Title: null, Jarjestys: null, Linkki: null });
  });

  it('do not let a client write who and when', () => {
    const { post, merge, get } = aList(columns);
    post(`${list}/items`, { Title: 'A' });
    merge(`${list}/items(1)`, { AuthorId: 12, Created: '2020-01-01T00:00:00Z', Title: 'B' });
    expect(get(`${list}/items(1)`).json).toMatchObject({ AuthorId: 6, Created: '2026-11-24T10:00:00Z', Title: 'B' });
  });

  it('allow a unique value once, whatever its case, also after a delete and a restore', () => {
    const { post, remove } = aList(columns);
    post(`${list}/items`, { Avain: 'k1' });
    expect(refusalOf(post(`${list}/items`, { Avain: 'K1' }))).toMatchObject({
      status: 400,
      code: '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException'
    });
    const recycled = String(post(`${list}/items(1)/recycle`).json.value);
    expect(post(`${list}/items`, { Avain: 'k1' }).status).toBe(201);
    expect(post(`web/recyclebin('${recycled}')/restore`).status).toBe(400);
    remove(`${list}/items(3)`);
    expect(post(`${list}/items`, { Avain: null }).status).toBe(201);
    expect(post(`${list}/items`, { Avain: null }).status).toBe(201);
  });

  it('are missing with 404', () => {
    const { get, merge, remove } = aList();
    const missing = {
      status: 404,
      code: '-2130575338, System.ArgumentException',
      message: 'Item does not exist. It may have been deleted by another user.'
    };
    expect(refusalOf(get(`${list}/items(9)`))).toEqual(missing);
    expect(refusalOf(merge(`${list}/items(9)`, {}))).toEqual(missing);
    expect(refusalOf(remove(`${list}/items(9)`))).toEqual(missing);
    expect(refusalOf(get(`${list}/items(9)/versions`)).code).toBe('-2147024809, System.ArgumentException');
  });

  it('are deleted for good with 200 and no body, and ids are not given again', () => {
    const { post, remove, get } = aList();
    post(`${list}/items`, { Title: 'A' });
    expect(remove(`${list}/items(1)`)).toMatchObject({ status: 200, text: '' });
    expect(valuesOf(get('web/recyclebin'))).toEqual([]);
    expect(post(`${list}/items`, { Title: 'B' }).json.Id).toBe(2);
  });

  it('name their type in a verbose body, or are refused', () => {
    const { post } = aList();
    const headers = { accept: verbose, 'content-type': verbose };
    const refused = post(`${list}/items`, { Title: 'A' }, { headers });
    expect(refused.status).toBe(400);
    expect(refused.json).toHaveProperty('error.message.value');
    const typed = { __metadata: { type: 'SP.Data.ToimetListItem' }, Title: 'A' };
    expect(post(`${list}/items`, typed, { headers }).status).toBe(201);
  });

  it('clear with PUT what it does not name', () => {
    const { post, get } = aList(columns);
    post(`${list}/items`, { Title: 'A', Jarjestys: 1 });
    post(`${list}/items(1)`, { Title: 'B' }, { headers: { 'x-http-method': 'PUT', 'if-match': '*' } });
    expect(get(`${list}/items(1)`).json).toMatchObject({ Title: 'B', Jarjestys: null });
  });
});
