import { aList, list, noMetadata, valuesOf, type TestSharePoint } from '../aSharePoint';

function aFilledList(): TestSharePoint {
  const service = aList([
    '<Field Type="Choice" DisplayName="Vaihe" Name="Vaihe"/>',
    '<Field Type="MultiChoice" DisplayName="Alat" Name="Alat"/>',
    '<Field Type="DateTime" DisplayName="Hetki" Name="Hetki" Format="DateTime"/>',
    '<Field Type="User" DisplayName="Vastuu" Name="Vastuu"/>',
    '<Field Type="Note" DisplayName="Kuvaus" Name="Kuvaus"/>'
  ]);
  service.post(`${list}/items`, { Title: 'A', Vaihe: 'X', Alat: ['K', 'L'], Hetki: '2026-11-24T06:00:00Z' });
  service.post(`${list}/items`, { Title: 'B', Vaihe: 'Y', Alat: ['L'], VastuuId: 6 });
  service.post(`${list}/items`, { Title: 'C', Kuvaus: 'pitkä teksti', Hetki: '2026-11-25T06:00:00Z', VastuuId: 11 });
  return service;
}

function titles(where: string, rest = ''): readonly unknown[] {
  const ViewXml = `<View><Query><Where>${where}</Where></Query>${rest}</View>`;
  const answer = aFilledList().post(`${list}/getitems`, { query: { ViewXml } }, { headers: { accept: noMetadata } });
  return valuesOf(answer).map((row) => row.Title);
}

const test = (operator: string, column: string, type: string, value: string): string =>
  `<${operator}><FieldRef Name="${column}"/><Value Type="${type}">${value}</Value></${operator}>`;

describe('CAML', () => {
  it.each([
    ['equality', test('Eq', 'Vaihe', 'Choice', 'x'), ['A']],
    ['inequality with rows without a value', test('Neq', 'Vaihe', 'Choice', 'X'), ['B', 'C']],
    ['one of several choices', test('Eq', 'Alat', 'MultiChoice', 'K'), ['A']],
    ['none of several choices, nothing among them', test('Neq', 'Alat', 'MultiChoice', 'K'), ['B', 'C']],
    ['text inside of several choices', test('Contains', 'Alat', 'MultiChoice', 'L'), ['A', 'B']],
    ['Includes on choices: nothing', test('Includes', 'Alat', 'MultiChoice', 'K'), []],
    ['beginnings', test('BeginsWith', 'Title', 'Text', 'b'), ['B']],
    ['emptiness', '<IsNull><FieldRef Name="Vaihe"/></IsNull>', ['C']],
    ['presence', '<IsNotNull><FieldRef Name="Vastuu"/></IsNotNull>', ['B', 'C']],
    [
      'and, or',
      `<Or>${test('Eq', 'ID', 'Counter', '1')}<And>${test('Geq', 'ID', 'Counter', '2')}${test('Lt', 'ID', 'Counter', '3')}</And></Or>`,
      ['A', 'B']
    ],
    [
      'a set',
      '<In><FieldRef Name="ID"/><Values><Value Type="Counter">1</Value><Value Type="Counter">3</Value></Values></In>',
      ['A', 'C']
    ],
    ['people by what they are called', test('Eq', 'Vastuu', 'User', 'Elli Editoija'), ['C']],
    ['people by id', '<Eq><FieldRef Name="Vastuu" LookupId="TRUE"/><Value Type="Integer">11</Value></Eq>', ['C']],
    [
      'the person who asks',
      '<Eq><FieldRef Name="Vastuu" LookupId="TRUE"/><Value Type="Integer"><UserID/></Value></Eq>',
      ['B']
    ],
    ['the day, whatever the time', test('Eq', 'Hetki', 'DateTime', '2026-11-24T23:00:00Z'), ['A']],
    ['today', '<Eq><FieldRef Name="Hetki"/><Value Type="DateTime"><Today/></Value></Eq>', ['A']],
    ['tomorrow', '<Eq><FieldRef Name="Hetki"/><Value Type="DateTime"><Today OffsetDays="1"/></Value></Eq>', ['C']],
    [
      'the time, in the site’s own',
      '<Gt><FieldRef Name="Hetki"/><Value Type="DateTime" IncludeTimeValue="TRUE">2026-11-24T07:59:00</Value></Gt>',
      ['A', 'C']
    ]
  ])('finds by %s', (_, where, expected) => {
    expect(titles(where)).toEqual(expected);
  });

  it('sorts and limits', () => {
    const ViewXml =
      '<View><Query><OrderBy><FieldRef Name="Title" Ascending="FALSE"/></OrderBy></Query><RowLimit>2</RowLimit></View>';
    const answer = aFilledList().post(`${list}/getitems`, { query: { ViewXml } });
    expect(valuesOf(answer).map((row) => row.Title)).toEqual(['C', 'B']);
  });

  it('writes local dates without a zone unless told otherwise', () => {
    const service = aFilledList();
    const created = (query: object): unknown =>
      valuesOf(service.post(`${list}/getitems`, { query: { ViewXml: '<View/>', ...query } }))[0]?.Created;
    expect(created({})).toBe('2026-11-24T12:00:00');
    expect(created({ DatesInUtc: true })).toBe('2026-11-24T10:00:00Z');
  });

  it('refuses unknown columns and properties, and says what it does not implement', () => {
    const service = aFilledList();
    const status = (query: object): number => service.post(`${list}/getitems`, { query }).status;
    expect(status({ ViewXml: `<View><Query><Where>${test('Eq', 'Ei', 'Text', 'x')}</Where></Query></View>` })).toBe(
      400
    );
    expect(status({ Viewxml: '<View/>' })).toBe(400);
    expect(status({ ViewXml: '<View><Query><Where><Membership/></Where></Query></View>' })).toBe(501);
    expect(service.post(`${list}/getitems`, { q: {} }).text).toContain('The parameter q does not exist in method');
  });
});
