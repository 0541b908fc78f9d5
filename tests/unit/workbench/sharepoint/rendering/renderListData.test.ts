import { aList, list, refusalOf, type TestSharePoint } from '../aSharePoint';

interface ListData {
  readonly Row: readonly Readonly<Record<string, unknown>>[];
  readonly FirstRow: number;
  readonly LastRow: number;
  readonly NextHref?: string;
}

function aFilledList(): TestSharePoint {
  const service = aList([
    '<Field Type="Choice" DisplayName="Vaihe" Name="Vaihe"/>',
    '<Field Type="Number" DisplayName="Luku" Name="Luku"/>',
    '<Field Type="User" DisplayName="Vastuu" Name="Vastuu"/>'
  ]);
  ['A', 'B', 'C'].forEach((title, index) =>
    service.post(`${list}/items`, { Title: title, Vaihe: index < 2 ? 'X' : 'Y', Luku: index + 0.5, VastuuId: 11 })
  );
  return service;
}

function render(service: TestSharePoint, parameters: object, query = ''): ListData {
  const answer = service.post(`${list}/RenderListDataAsStream${query}`, { parameters });
  expect(answer.headers['Content-Type']).toBe('application/json; charset=utf-8');
  return answer.json as unknown as ListData;
}

const columns = '<ViewFields><FieldRef Name="Title"/><FieldRef Name="Luku"/><FieldRef Name="Vastuu"/></ViewFields>';

describe('RenderListDataAsStream', () => {
  it('writes values as text, people as lists', () => {
    const service = aFilledList();
    const { Row: rows } = render(service, { ViewXml: `<View>${columns}</View>` });
    expect(rows[0]).toMatchObject({
      ID: '1',
      FSObjType: '0',
      Title: 'A',
      Luku: '0,5',
      'Luku.': '0.5000000000000',
      owshiddenversion: '1',
      PermMask: '0x7fffffffffffffff',
      FileRef: '/sites/intra/Lists/Toimet/1_.000',
      Vastuu: [{ id: '11', title: 'Elli Editoija', email: 'elli.editoija@tiekartta.example' }]
    });
    const { text } = service.post(`${list}/RenderListDataAsStream`, { parameters: { ViewXml: '<View/>' } });
    expect(text).toContain('\\u002fsites\\u002fintra');
  });

  it('pages by NextHref, which the last page does not have', () => {
    const service = aFilledList();
    const ViewXml = `<View>${columns}<RowLimit Paged="TRUE">2</RowLimit></View>`;
    const first = render(service, { ViewXml, RenderOptions: 2 });
    expect(first.NextHref).toBe('?Paged=TRUE&p_ID=2&PageFirstRow=3&View=00000000-0000-0000-0000-000000000000');
    const second = render(service, { ViewXml, Paging: first.NextHref?.slice(1) });
    expect(second).toMatchObject({ FirstRow: 3, LastRow: 3, Row: [{ ID: '3' }] });
    expect(second).not.toHaveProperty('NextHref');
  });

  it('shows the default view when the body names none, and filters and sorts by the URL', () => {
    const service = aFilledList();
    expect(render(service, {}).Row.map((row) => row.LinkTitle)).toEqual(['A', 'B', 'C']);
    const filtered = render(service, {}, '?FilterField1=Vaihe&FilterValue1=X&SortField=Title&SortDir=Desc');
    expect(filtered.Row.map((row) => row.ID)).toEqual(['2', '1']);
  });

  it('refuses unknown columns with 400 and unknown groups with 500', () => {
    const service = aFilledList();
    const refusal = (query: string): ReturnType<typeof refusalOf> =>
      refusalOf(
        service.post(`${list}/RenderListDataAsStream`, {
          parameters: { ViewXml: `<View><Query>${query}</Query></View>` }
        })
      );
    expect(refusal('<OrderBy><FieldRef Name="Ei"/></OrderBy>')).toMatchObject({
      status: 400,
      message: expect.stringContaining("Column 'Ei' does not exist")
    });
    expect(refusal('<GroupBy><FieldRef Name="Ei"/></GroupBy>')).toMatchObject({
      status: 500,
      code: '-1, Microsoft.SharePoint.Client.UnknownError'
    });
  });
});
