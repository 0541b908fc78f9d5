import { aList, aSharePoint, addField, intra, list, noMetadata, refusalOf, valuesOf } from '../aSharePoint';

describe('lists', () => {
  it('are created with 201, an ETag and their address', () => {
    const answer = aSharePoint().post('web/lists', { Title: 'Oma_lista 1', BaseTemplate: 100 });
    expect(answer.status).toBe(201);
    expect(answer.headers).toMatchObject({
      ETag: '"1"',
      Location: `${intra}/_api/Web/Lists(guid'${String(answer.json.Id)}')`
    });
    expect(answer.json).toMatchObject({
      EntityTypeName: 'Oma_x005f_lista_x0020_1List',
      ListItemEntityTypeFullName: 'SP.Data.Oma_x005f_lista_x0020_1ListItem',
      EnableVersioning: true,
      MajorVersionLimit: 50,
      EnableAttachments: true,
      ItemCount: 0
    });
  });

  it('keep their URL and type name when renamed, and are no longer found by the old title', () => {
    const { merge, get } = aList();
    const renamed = merge(list, { Title: 'Toimenpiteet' });
    expect(renamed).toMatchObject({ status: 204, text: '', headers: { ETag: '"2"' } });
    expect(refusalOf(get(list))).toEqual({
      status: 404,
      code: '-1, System.ArgumentException',
      message: `List 'Toimet' does not exist at site with URL '${intra}'.`
    });
    const found = get("web/getlist('/sites/intra/Lists/Toimet')");
    expect(found.json).toMatchObject({ Title: 'Toimenpiteet', EntityTypeName: 'ToimetList' });
  });

  it('refuse a title that is taken, whatever its case, with 500', () => {
    expect(refusalOf(aList().post('web/lists', { Title: 'TOIMET' }))).toMatchObject({
      status: 500,
      code: '-2130575342, Microsoft.SharePoint.SPException',
      message: expect.stringContaining('already exists in this Web site.  Please choose another title.')
    });
  });

  it('are found by their title whatever its case', () => {
    const { get } = aList();
    expect(get("web/lists/getbytitle('TOIMET')").json.Title).toBe('Toimet');
    expect(get("web/lists/getbytitle('toimet')/items").status).toBe(200);
    expect(get("web/lists/getbytitle('Toime')").status).toBe(404);
  });

  it('have titles of at most 255 characters', () => {
    const { post, merge } = aList();
    expect(post('web/lists', { Title: 'Ä'.repeat(255) }).status).toBe(201);
    expect(post('web/lists', { Title: 'B'.repeat(256) }).status).toBe(400);
    expect(merge(list, { Title: 'B'.repeat(256) }).status).toBe(400);
  });

  it('say their id when asked for it in capitals, and nothing else in another case', () => {
    const { get } = aList();
    const { json } = get(`${list}?$select=ID`, { headers: { accept: noMetadata } });
    expect(Object.keys(json)).toEqual(['Id']);
    expect(get(`${list}?$select=title`).status).toBe(400);
  });

  it.each(['ForceCheckout', 'IrmEnabled', 'MajorWithMinorVersionsLimit', 'DefaultItemOpenInBrowser'])(
    'do not pretend that %s is unknown to SharePoint',
    (name) => {
      expect(aList().merge(list, { [name]: true }).status).toBe(501);
    }
  );

  it('refuse properties that the type does not have', () => {
    expect(refusalOf(aList().merge(list, { Otsikko: 'x' }))).toEqual({
      status: 400,
      code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
      message:
        "The property 'Otsikko' does not exist on type 'SP.List'. Make sure to only use property names that are defined by the type."
    });
  });

  it('are missing by id and by URL in their own ways', () => {
    const { get } = aSharePoint();
    const byId = refusalOf(get("web/lists('00000000-0000-0000-0000-000000000001')"));
    expect(byId.code).toBe('-2130575322, Microsoft.SharePoint.SPException');
    expect(refusalOf(get("web/getlist('/sites/intra/Lists/Ei')"))).toEqual({
      status: 404,
      code: '-2147024894, System.IO.FileNotFoundException',
      message: 'File Not Found.'
    });
  });

  it('have an ETag that columns move and rows do not, so that a browser is told 304', () => {
    const service = aList();
    const { ETag: before } = service.get(list).headers;
    service.post(`${list}/items`, { Title: 'A' });
    const again = service.get(`${list}?$select=ItemCount`, { headers: { 'if-none-match': before } });
    expect(again).toMatchObject({ status: 304, text: '' });
    addField(service, '<Field Type="Text" DisplayName="Uusi" Name="Uusi"/>');
    const after = service.get(list, { headers: { 'if-none-match': before } });
    expect(after.status).toBe(200);
    expect(after.headers.ETag).toBe('"2"');
    expect(after.headers['Cache-Control']).toBe('private, max-age=0');
  });

  it('give permissions, folder, forms and columns only when asked', () => {
    const { get } = aList();
    expect(get(list).json).not.toHaveProperty('EffectiveBasePermissions');
    const select = 'EffectiveBasePermissions,DefaultEditFormUrl,RootFolder/ServerRelativeUrl,Fields/InternalName';
    const { json } = get(`${list}?$select=${select}&$expand=RootFolder,Fields`);
    expect(json).toMatchObject({
      EffectiveBasePermissions: { High: '2147483647', Low: '4294967295' },
      DefaultEditFormUrl: '/sites/intra/Lists/Toimet/EditForm.aspx',
      RootFolder: { ServerRelativeUrl: '/sites/intra/Lists/Toimet' }
    });
    expect(json.Fields).toContainEqual(expect.objectContaining({ InternalName: 'Title' }));
  });

  it('are deleted with 200 and an empty body, or recycled and restored', () => {
    const { remove, post, get } = aList();
    const recycled = post(`${list}/recycle`);
    const id = String(recycled.json.value);
    expect(valuesOf(get('web/lists'))).toEqual([]);
    expect(post(`web/recyclebin('${id}')/restore`).status).toBe(200);
    expect(get(list).status).toBe(200);
    expect(remove(list)).toMatchObject({ status: 200, text: '' });
    expect(get(list).status).toBe(404);
  });

  it('demand an ETag for changes of their settings', () => {
    const { merge } = aList();
    const refusal = refusalOf(merge(list, { Description: 'x' }, { headers: { 'if-match': undefined } }));
    expect(refusal).toMatchObject({
      status: 412,
      message: `The request ETag value '' does not match the object's ETag value '"1"'.`
    });
  });

  it('have the built-in columns under their constant ids', () => {
    const { get } = aList();
    const byId = get(`${list}/fields('fa564e0f-0c70-4ab9-b863-0177e6ddd247')`);
    expect(byId.json).toMatchObject({ InternalName: 'Title', Required: true, TypeAsString: 'Text' });
  });
});
