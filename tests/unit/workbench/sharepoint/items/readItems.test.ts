import {
  aList,
  list,
  noMetadata,
  refusalOf,
  valuesOf,
  verbose,
  type Answer,
  type TestSharePoint
} from '../aSharePoint';

const columns = [
  '<Field Type="Choice" DisplayName="Vaihe" Name="Vaihe"/>',
  '<Field Type="MultiChoice" DisplayName="Alat" Name="Alat"/>',
  '<Field Type="Number" DisplayName="Jarjestys" Name="Jarjestys" Indexed="TRUE"/>',
  '<Field Type="DateTime" DisplayName="Hetki" Name="Hetki"/>',
  '<Field Type="Boolean" DisplayName="Valmis" Name="Valmis"/>',
  '<Field Type="User" DisplayName="Vastuu" Name="Vastuu"/>',
  '<Field Type="UserMulti" DisplayName="Muut" Name="Muut" Mult="TRUE"/>',
  '<Field Type="Note" DisplayName="Kuvaus" Name="Kuvaus"/>'
];

const rows = [
  {
    Title: 'Äänestys',
    Vaihe: 'A',
    Jarjestys: 3,
    Valmis: true,
    VastuuId: 11,
    Alat: ['X', 'Y'],
    Hetki: '2026-02-01T00:00:00Z'
  },
  { Title: 'banaani', Vaihe: 'b', Jarjestys: 2, Valmis: false, Alat: ['Y'], MuutId: [6, 12] },
  { Title: "Pekka's", Jarjestys: 1, VastuuId: 12, Hetki: '2026-05-01T00:00:00Z' }
];

function aFilledList(options: { readonly viewThreshold?: number } = {}): TestSharePoint {
  const service = aList(columns, options);
  rows.forEach((row) => service.post(`${list}/items`, row));
  return service;
}

function query(service: TestSharePoint, options: string): Answer {
  return service.get(`${list}/items?${options}`, { headers: { accept: noMetadata } });
}

function ids(service: TestSharePoint, options: string): readonly unknown[] {
  return valuesOf(query(service, options)).map((row) => row.Id);
}

describe('$filter on items', () => {
  it.each([
    ["Vaihe eq 'a'", [1]],
    ["Vaihe ne 'A'", [2, 3]],
    ['Vaihe eq null', [3]],
    ['Vaihe ne null', [1, 2]],
    ['Jarjestys gt 1 and Jarjestys le 3', [1, 2]],
    ["(Vaihe eq 'A' or Vaihe eq 'B') and Title ne null", [1, 2]],
    ['Jarjestys eq 1 or Jarjestys eq 2 and Valmis eq false', [2, 3]],
    ["startswith(Title,'BAN')", [2]],
    ["substringof('naan',Title)", [2]],
    ["substringof('naan',Title) eq true", [2]],
    ["Title eq 'Pekka''s'", [3]],
    ['Valmis eq 1', [1]],
    ['Valmis eq false', [2]],
    ['VastuuId eq 11', [1]],
    ["Alat eq 'Y'", [1, 2]],
    ["Alat ne 'X'", [2, 3]],
    ["Hetki ge datetime'2026-03-01T00:00:00Z'", [3]],
    ["Hetki lt '2026-03-01T00:00:00.000Z'", [1]],
    ['month(Hetki) eq 5', [3]],
    ['Id ge 2', [2, 3]],
    ["AuthorId eq 6 and OData__UIVersionString eq '1.0'", [1, 2, 3]]
  ])('%s', (filter, expected) => {
    expect(ids(aFilledList(), `$select=Id&$filter=${encodeURIComponent(filter)}`)).toEqual(expected);
  });

  it('searches sub-fields of people that are expanded', () => {
    const service = aFilledList();
    const filter = "$select=Id,Vastuu/Title&$expand=Vastuu&$filter=Vastuu/Title eq 'elli editoija'";
    expect(ids(service, filter)).toEqual([1]);
    expect(query(service, "$filter=Vastuu/Title eq 'x'").status).toBe(400);
    expect(query(service, "$select=Muut/Title&$expand=Muut&$filter=Muut/Title eq 'x'").status).toBe(400);
  });

  it.each(['Olematon eq 1', "Kuvaus eq 'x'", 'Title', "endswith(Title,'x')", "Title eq 'x", 'Jarjestys add 1 eq 2'])(
    'refuses %s with 400',
    (filter) => {
      expect(query(aFilledList(), `$filter=${encodeURIComponent(filter)}`).status).toBe(400);
    }
  );

  it('names the column that does not exist', () => {
    const refusal = refusalOf(aFilledList().get(`${list}/items?$filter=Olematon eq 1`));
    expect(refusal).toMatchObject({
      code: '-2147024809, System.ArgumentException',
      message: "Column 'Olematon' does not exist. It may have been deleted by another user."
    });
  });
});

describe('$select and $expand on items', () => {
  it('answer Id with ID, whichever was asked for', () => {
    const answer = query(aFilledList(), '$select=Id&$top=1');
    expect(valuesOf(answer)).toEqual([{ Id: 1, ID: 1 }]);
    expect(valuesOf(query(aFilledList(), '$select=ID&$top=1'))).toEqual([{ Id: 1, ID: 1 }]);
  });

  it('give people as ids, and more of them only when expanded and selected', () => {
    const service = aFilledList();
    const select = '$select=Title,VastuuId,Vastuu/Title,Vastuu/EMail,Muut/Title&$expand=Vastuu,Muut&$orderby=Id';
    expect(valuesOf(query(service, select)).slice(0, 2)).toEqual([
      {
        Title: 'Äänestys',
        VastuuId: 11,
        Vastuu: { Title: 'Elli Editoija', EMail: 'elli.editoija@tiekartta.example' },
        Muut: []
      },
      { Title: 'banaani', VastuuId: null, Vastuu: null, Muut: [{ Title: 'Olli Omistaja' }, { Title: 'Reeta Lukija' }] }
    ]);
  });

  it('reach what is related to something related', () => {
    const service = aFilledList();
    const path =
      '$select=Title,ParentList/Title,ParentList/RootFolder/ServerRelativeUrl&$expand=ParentList,ParentList/RootFolder';
    const [row] = valuesOf(service.get(`${list}/items?${path}`, { headers: { accept: noMetadata } }));
    expect(row?.ParentList).toEqual({
      Title: 'Toimet',
      RootFolder: expect.objectContaining({ ServerRelativeUrl: '/sites/intra/Lists/Toimet' })
    });
    const deep = service.get(`${list}/items(1)?$select=ParentList/ParentWeb/Title&$expand=ParentList/ParentWeb`);
    expect(deep.json).toMatchObject({ ParentList: { ParentWeb: { Title: 'Intra' } } });
    expect(service.get(`${list}/items?$select=Vastuu/Title&$expand=Vastuu,Vastuu/Manager`).status).toBe(501);
  });

  it('refuse a person that is selected bare or not expanded, in these words', () => {
    const service = aFilledList();
    const message =
      "The query to field 'Vastuu' is not valid. The $select query string must specify the target fields and the $expand query string must contains Vastuu.";
    expect(refusalOf(service.get(`${list}/items?$select=Vastuu`))).toMatchObject({ status: 400, message });
    expect(refusalOf(service.get(`${list}/items?$select=Vastuu/Title`))).toMatchObject({ status: 400, message });
    expect(refusalOf(service.get(`${list}/items?$expand=Vastuu`))).toMatchObject({ status: 400, message });
    expect(refusalOf(service.get(`${list}/items?$select=Olematon`))).toMatchObject({
      code: '-1, Microsoft.SharePoint.SPException',
      message: "The field or property 'Olematon' does not exist."
    });
  });

  it('write an expanded person with a navigation link in minimal metadata', () => {
    const service = aFilledList();
    const [row] = valuesOf(service.get(`${list}/items?$select=Vastuu/Title&$expand=Vastuu&$top=1`));
    const id = String(service.get(list).json.Id);
    expect(row).toMatchObject({
      'Vastuu@odata.navigationLinkUrl': `Web/Lists(guid'${id}')/Items(1)/Vastuu`,
      Vastuu: { 'odata.type': 'SP.Data.UserInfoItem', Title: 'Elli Editoija' }
    });
  });

  it('join twelve people or lookups and no more', () => {
    const names = [...Array(11).keys()].map((n) => `P${n}`);
    const service = aList(names.map((name) => `<Field Type="User" DisplayName="${name}" Name="${name}"/>`));
    const cut = (all: readonly string[]): string =>
      `$select=${all.map((name) => `${name}/Title`).join(',')}&$expand=${all.join(',')}`;
    expect(query(service, cut([...names, 'Author'])).status).toBe(200);
    const refused = service.get(`${list}/items?${cut([...names, 'Author', 'Editor'])}`);
    expect(refusalOf(refused).code).toBe('-2147024749, Microsoft.SharePoint.SPQueryThrottledException');
  });
});

describe('$orderby on items', () => {
  it('sorts as Finnish does, rows without a value first, ties by id', () => {
    const service = aFilledList();
    service.post(`${list}/items`, { Title: 'Banaani' });
    service.post(`${list}/items`, { Title: null });
    expect(ids(service, '$orderby=Title&$select=Id')).toEqual([5, 2, 4, 3, 1]);
    expect(ids(service, '$orderby=Jarjestys desc,Title asc&$select=Id')).toEqual([1, 2, 3, 5, 4]);
  });

  it('refuses long text and several values', () => {
    expect(query(aFilledList(), '$orderby=Kuvaus').status).toBe(400);
    expect(query(aFilledList(), '$orderby=Alat').status).toBe(400);
  });
});

describe('pages of items', () => {
  it('have a next link that repeats the request with the token first', () => {
    const service = aFilledList();
    const id = String(service.get(list).json.Id);
    const path = `web/lists(guid'${id}')/items?$select=Id,Title&$top=2&$skip=1`;
    const link = String(service.get(path).json['odata.nextLink']);
    expect(link).toBe(
      `http://localhost:4378/sites/intra/_api/web/lists(guid%27${id}%27)/items` +
        '?%24skiptoken=Paged%3dTRUE%26p_ID%3d2&%24select=Id%2cTitle&%24top=2&%24skip=1'
    );
    const next = service.get(link);
    expect(valuesOf(next).map((row) => row.Id)).toEqual([3]);
    expect(next.json).not.toHaveProperty('odata.nextLink');
  });

  it('put the link first in nometadata, and into d.__next in verbose', () => {
    const service = aFilledList();
    expect(Object.keys(query(service, '$top=1').json)).toEqual(['odata.nextLink', 'value']);
    const { json } = service.get(`${list}/items?$top=1`, { headers: { accept: verbose } });
    expect(json.d).toHaveProperty('__next');
  });

  it('end without a link when the last page is exactly full', () => {
    expect(query(aFilledList(), '$top=3').json).not.toHaveProperty('odata.nextLink');
  });

  it('are of 100 rows by default', () => {
    const service = aList();
    service.sharePoint.inOneTransaction(() => {
      for (let row = 0; row < 101; row += 1) {
        service.post(`${list}/items`, { Title: `${row}` });
      }
    });
    expect(valuesOf(query(service, ''))).toHaveLength(100);
  });

  it('follow a sort order through ties, and when the last row is gone', () => {
    const service = aFilledList();
    rows.forEach((row) => service.post(`${list}/items`, row));
    const first = service.get(`${list}/items?$select=Id&$top=3&$orderby=Jarjestys`);
    expect(valuesOf(first).map((row) => row.Id)).toEqual([3, 6, 2]);
    service.remove(`${list}/items(2)`);
    const second = service.get(String(first.json['odata.nextLink']));
    expect(valuesOf(second).map((row) => row.Id)).toEqual([5, 1, 4]);
  });

  it('start over when the token has lost its position', () => {
    expect(ids(aFilledList(), '$select=Id&$skiptoken=Paged=TRUE&p_ID=2')).toEqual([1, 2, 3]);
  });

  it('go backwards', () => {
    const token = encodeURIComponent('Paged=TRUE&PagedPrev=TRUE&p_ID=3');
    expect(ids(aFilledList(), `$select=Id&$top=1&$skiptoken=${token}`)).toEqual([2]);
  });
});

describe('the list view threshold', () => {
  const throttled = {
    status: 500,
    code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
    message: 'The attempted operation is prohibited because it exceeds the list view threshold.'
  };
  const refusal = (options: string): ReturnType<typeof refusalOf> =>
    refusalOf(aFilledList({ viewThreshold: 2 }).get(`${list}/items?${options}`));

  it('refuses to filter or sort a large list by a column without an index', () => {
    expect(refusal("$filter=Vaihe eq 'A'")).toEqual(throttled);
    expect(refusal('$orderby=Title')).toEqual(throttled);
    expect(refusal("$filter=Vaihe eq 'A' and Jarjestys eq 1")).toEqual(throttled);
    expect(refusal("$filter=Jarjestys eq 1 or Vaihe eq 'A'")).toEqual(throttled);
    expect(refusal('$filter=Jarjestys ge 1')).toEqual(throttled);
    expect(refusal('$filter=Jarjestys ne 1')).toEqual(throttled);
  });

  it('lets through what an index narrows first, and reading in the order of ids', () => {
    const service = aFilledList({ viewThreshold: 2 });
    expect(ids(service, "$select=Id&$filter=Jarjestys le 2 and Vaihe eq 'b'")).toEqual([2]);
    expect(ids(service, '$select=Id&$filter=Jarjestys le 2&$orderby=Title')).toEqual([2, 3]);
    expect(ids(service, '$select=Id&$filter=Jarjestys eq 1 or Id eq 1')).toEqual([1, 3]);
    expect(ids(service, '$select=Id')).toEqual([1, 2, 3]);
    expect(ids(service, '$select=Id&$orderby=Jarjestys')).toEqual([3, 2, 1]);
  });
});
