import { aList, list, refusalOf, valuesOf, type TestSharePoint } from '../aSharePoint';

function fieldsOf(service: TestSharePoint, view: string): unknown {
  return service.get(`${list}/views/getbytitle('${view}')/viewfields`).json.Items;
}

describe('views', () => {
  it('begin with one in the site’s language', () => {
    const { get } = aList();
    expect(get(`${list}/defaultview`).json).toMatchObject({
      Title: 'Kaikki kohteet',
      RowLimit: 30,
      Paged: true,
      DefaultView: true,
      ServerRelativeUrl: '/sites/intra/Lists/Toimet/AllItems.aspx'
    });
  });

  it('are created as SP.View, which has neither ViewTypeKind nor Scope to write', () => {
    const { post } = aList();
    const created = post(`${list}/views`, { Title: 'Oma', RowLimit: 50, ViewQuery: '<OrderBy/>', PersonalView: false });
    expect(created).toMatchObject({ status: 201, json: { Title: 'Oma', RowLimit: 50, ViewQuery: '<OrderBy/>' } });
    expect(refusalOf(post(`${list}/views`, { Title: 'B', ViewTypeKind: 1 })).message).toContain(
      "The property 'ViewTypeKind' does not exist on type 'SP.View'."
    );
    expect(post(`${list}/views`, { Title: 'B', Scope: 1 }).status).toBe(400);
  });

  it('change, and hand over being the default', () => {
    const { post, merge, get } = aList();
    post(`${list}/views`, { Title: 'Oma' });
    const formatter = '{"rowFormatter":{}}';
    const body = { RowLimit: 20, DefaultView: true, CustomFormatter: formatter };
    expect(merge(`${list}/views/getbytitle('Oma')`, body).status).toBe(204);
    expect(get(`${list}/defaultview`).json).toMatchObject({ Title: 'Oma', RowLimit: 20, CustomFormatter: formatter });
    expect(valuesOf(get(`${list}/views?$filter=DefaultView eq true`))).toHaveLength(1);
  });

  it('break on a formatter with a less-than sign, which columns take', () => {
    const { merge } = aList();
    const CustomFormatter = '{"txtContent":"=if(1 < 2, 1, 2)"}';
    expect(merge(`${list}/defaultview`, { CustomFormatter }).status).toBe(500);
    expect(merge(`${list}/fields/getbytitle('Otsikko')`, { CustomFormatter }).status).toBe(204);
  });

  it('show columns that are added, twice if added twice, moved and removed', () => {
    const service = aList();
    service.post(`${list}/views`, { Title: 'Oma' });
    const fields = `${list}/views/getbytitle('Oma')/viewfields`;
    service.post(`${fields}/addviewfield('Modified')`);
    service.post(`${fields}/addviewfield('Editor')`);
    expect(service.post(`${fields}/addviewfield('Editor')`).text).toBe('{"odata.null":true}');
    expect(fieldsOf(service, 'Oma')).toEqual(['LinkTitle', 'Modified', 'Editor', 'Editor']);
    service.post(`${fields}/moveviewfieldto`, { field: 'Modified', index: 0 });
    service.post(`${fields}/removeviewfield('Editor')`);
    expect(fieldsOf(service, 'Oma')).toEqual(['Modified', 'LinkTitle']);
    service.post(`${fields}/removeallviewfields`);
    expect(fieldsOf(service, 'Oma')).toEqual([]);
    expect(service.post(`${fields}/addviewfield('Ei')`).status).toBe(400);
  });

  it('take their whole definition as XML', () => {
    const service = aList();
    service.post(`${list}/views`, { Title: 'Oma' });
    const viewXml =
      '<View><Query><OrderBy><FieldRef Name="Title"/></OrderBy></Query><ViewFields><FieldRef Name="Title"/></ViewFields><RowLimit Paged="FALSE">7</RowLimit></View>';
    expect(service.post(`${list}/views/getbytitle('Oma')/SetViewXml`, { viewXml }).status).toBe(200);
    expect(service.get(`${list}/views/getbytitle('Oma')`).json).toMatchObject({
      ViewQuery: '<OrderBy><FieldRef Name="Title"/></OrderBy>',
      RowLimit: 7,
      Paged: false
    });
    expect(fieldsOf(service, 'Oma')).toEqual(['Title']);
  });

  it('are deleted with odata.null, and missing with 400', () => {
    const { post, remove, get } = aList();
    post(`${list}/views`, { Title: 'Oma' });
    expect(remove(`${list}/views/getbytitle('Oma')`).text).toBe('{"odata.null":true}');
    expect(refusalOf(get(`${list}/views/getbytitle('Oma')`))).toEqual({
      status: 400,
      code: '-2147024809, System.ArgumentException',
      message: 'The specified view is invalid.'
    });
  });
});

describe('content types', () => {
  it('are one to a list, whose id the rows carry, and hold the layout of forms', () => {
    const { get, merge, post } = aList();
    const [type] = valuesOf(get(`${list}/contenttypes`));
    const id = String(type?.StringId);
    expect(id).toMatch(/^0x0100[0-9A-F]{32}$/);
    expect(post(`${list}/items`, { Title: 'A' }).json.ContentTypeId).toBe(id);
    const formatter = '{"bodyJSONFormatter":{"sections":[]}}';
    expect(merge(`${list}/contenttypes('${id}')`, { ClientFormCustomFormatter: formatter }).status).toBe(204);
    expect(get(`${list}/contenttypes('${id}')`).json.ClientFormCustomFormatter).toBe(formatter);
  });
});
