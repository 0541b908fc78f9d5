import { aList, aSharePoint, intra, list, noMetadata, origin, refusalOf, valuesOf } from '../aSharePoint';

describe('addresses', () => {
  it('finds a list by title, id and URL, with and without an alias', () => {
    const { get } = aList();
    const id = String(get(list).json.Id);
    const addresses = [
      "web/lists/getByTitle('Toimet')",
      "Web/Lists/GetByTitle('Toimet')",
      `web/lists('${id}')`,
      `web/lists(guid'${id}')`,
      `web/lists/getById('${id.toUpperCase()}')`,
      "web/GetList('/sites/intra/Lists/Toimet')",
      "web/GetList(@u)?@u='/sites/intra/Lists/Toimet'",
      'web/GetList(@u)?%40u=%27%2Fsites%2Fintra%2FLists%2FToimet%27'
    ];
    expect(addresses.map((address) => get(address).json.Id)).toEqual(addresses.map(() => id));
  });

  it('reads doubled apostrophes, encoded and not', () => {
    const service = aSharePoint();
    service.post('web/lists', { Title: "Pekan (ja Paavon) / lista's" });
    const encoded = encodeURIComponent("Pekan (ja Paavon) / lista''s");
    expect(service.get(`web/lists/getByTitle('${encoded}')`).status).toBe(200);
  });

  it('takes a plus sign for a space in the query only', () => {
    const service = aSharePoint();
    service.post('web/lists', { Title: 'A+B' });
    expect(service.get("web/lists/getByTitle('A+B')").status).toBe(200);
    const found = service.get('web/lists?$filter=Title+eq+%27A%2BB%27');
    expect(valuesOf(found)).toHaveLength(1);
  });

  it('takes empty parentheses after an action', () => {
    const service = aList();
    service.post(`${list}/items`, { Title: 'A' });
    expect(service.post(`${list}/items(1)/recycle()`).status).toBe(200);
  });

  it('reads one property by its path, in any case', () => {
    const { get } = aList();
    const headers = { accept: noMetadata };
    expect(get('web/title', { headers }).text).toBe('{"value":"Intra"}');
    expect(get(`${list}/rootfolder`, { headers }).json.ServerRelativeUrl).toBe('/sites/intra/Lists/Toimet');
    expect(get(`${list}/ItemCount`, { headers }).json.value).toBe(0);
    expect(get(`${list}/currentchangetoken`, { headers }).json.StringValue).toMatch(/^1;3;/);
  });

  it('answers 404 and no JSON for a web that does not exist', () => {
    const answer = aSharePoint().get('web', { web: `${origin}/sites/muu` });
    expect(answer.status).toBe(404);
    expect(answer.headers['Content-Type']).toContain('text/html');
  });

  it('serves the root web and an empty site', () => {
    const { get } = aList();
    expect(get('web', { web: origin }).json.ServerRelativeUrl).toBe('/');
    expect(valuesOf(get('web/lists', { web: `${origin}/sites/tyhja` }))).toEqual([]);
  });

  it('names the method and the address of what is not implemented', () => {
    const refusal = refusalOf(aSharePoint().get('web/folders'));
    expect(refusal.status).toBe(501);
    expect(refusal.message).toContain(`GET ${intra}/_api/web/folders`);
  });

  it('tells what SharePoint knows but the workbench does not from what does not exist', () => {
    const { get } = aSharePoint();
    expect(get('web?$select=AllProperties').status).toBe(501);
    expect(refusalOf(get('web?$select=Olematon'))).toMatchObject({
      status: 400,
      message: "The field or property 'Olematon' does not exist."
    });
  });
});
