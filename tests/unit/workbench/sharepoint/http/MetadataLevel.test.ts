import { aList, aSharePoint, addField, intra, list, noMetadata, verbose } from '../aSharePoint';

describe('metadata levels', () => {
  it('answers plain application/json with minimal metadata', () => {
    const { get } = aSharePoint();
    const answer = get('web?$select=Title');
    expect(answer.headers['Content-Type']).toBe('application/json;odata=minimalmetadata;streaming=true;charset=utf-8');
    expect(answer.json).toEqual({
      'odata.metadata': `${intra}/_api/$metadata#SP.ApiData.Webs/@Element&$select=Title`,
      'odata.type': 'SP.Web',
      'odata.id': `${intra}/_api/Web`,
      'odata.editLink': 'Web',
      Title: 'Intra'
    });
  });

  it('answers nometadata with the properties alone', () => {
    const answer = aSharePoint().get('web?$select=Title,Language', { headers: { accept: noMetadata } });
    expect(answer.text).toBe('{"Title":"Intra","Language":1035}');
    expect(answer.headers['Content-Type']).toBe('application/json;odata=nometadata;streaming=true;charset=utf-8');
  });

  it('wraps verbose answers in d, collections in results', () => {
    const service = aList();
    const one = service.get('web?$select=Title', { headers: { accept: verbose } });
    expect(one.json).toEqual({ d: { __metadata: expect.objectContaining({ type: 'SP.Web' }), Title: 'Intra' } });
    const many = service.get('web/lists?$select=Title', { headers: { accept: verbose } });
    expect(many.json).toEqual({ d: { results: [expect.objectContaining({ Title: 'Toimet' })] } });
    expect(many.headers['Content-Type']).toBe('application/json;odata=verbose;charset=utf-8');
  });

  it('wraps lists of texts in verbose and refuses them bare', () => {
    const service = aList(['<Field Type="MultiChoice" DisplayName="Alat" Name="Alat"/>']);
    const headers = { accept: verbose, 'content-type': verbose };
    const body = { __metadata: { type: 'SP.Data.ToimetListItem' }, Alat: { results: ['A', 'B'] } };
    const created = service.post(`${list}/items`, body, { headers });
    expect(created.status).toBe(201);
    expect((created.json.d as { Alat: unknown }).Alat).toEqual({
      __metadata: { type: 'Collection(Edm.String)' },
      results: ['A', 'B']
    });
    expect(service.post(`${list}/items`, { ...body, Alat: ['A'] }, { headers }).status).toBe(400);
    expect(service.post(`${list}/items`, { Alat: { results: ['A'] } }).status).toBe(400);
  });

  it('names annotations with an at sign for OData v4 callers', () => {
    const service = aList();
    service.post(`${list}/items`, { Title: 'A' });
    const answer = service.get(`${list}/items(1)?$select=Title`, { headers: { 'odata-version': '4.0' } });
    expect(answer.json).toMatchObject({ '@odata.type': '#SP.Data.ToimetListItem', '@odata.etag': '"1"' });
  });

  it('says that Atom is not served', () => {
    expect(aSharePoint().get('web', { headers: { accept: '*/*' } }).status).toBe(501);
  });

  it('writes a null result as odata.null', () => {
    const service = aList();
    const shown = service.post(`${list}/fields/getbytitle('Otsikko')/setshowineditform(true)`);
    expect(shown.text).toBe('{"odata.null":true}');
  });

  it('keeps the client from property names of other types in verbose bodies', () => {
    const service = aList();
    addField(service, '<Field Type="Choice" DisplayName="Vaihe" Name="Vaihe"/>');
    const answer = service.post(
      `${list}/items`,
      { __metadata: { type: 'SP.Data.MuuListItem' }, Title: 'A' },
      { headers: { 'content-type': verbose } }
    );
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('could not be resolved by the model');
  });
});
