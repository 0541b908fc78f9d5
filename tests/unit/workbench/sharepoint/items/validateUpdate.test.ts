import { aList, list, refusalOf, valuesOf } from '../aSharePoint';

const columns = [
  '<Field Type="DateTime" DisplayName="Paiva" Name="Paiva" Format="DateOnly"/>',
  '<Field Type="DateTime" DisplayName="Hetki" Name="Hetki" Format="DateTime"/>',
  '<Field Type="Number" DisplayName="Luku" Name="Luku"/>',
  '<Field Type="User" DisplayName="Vastuu" Name="Vastuu"/>',
  '<Field Type="MultiChoice" DisplayName="Alat" Name="Alat"/>',
  '<Field Type="URL" DisplayName="Linkki" Name="Linkki"/>'
];

const formValues = (values: Readonly<Record<string, string>>): object[] =>
  Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));

describe('validateupdatelistitem', () => {
  it('reads values as Finnish forms write them', () => {
    const { post, get } = aList(columns);
    post(`${list}/items`, { Title: 'A' });
    const answer = post(`${list}/items(1)/validateupdatelistitem`, {
      formValues: formValues({
        Title: 'B',
        Paiva: '1.7.2026',
        Hetki: '1.12.2026 9:30',
        Luku: '1 234,5',
        Vastuu: '[{"Key":"i:0#.f|membership|elli.editoija@tiekartta.example"}]',
        Alat: 'A;#B',
        Linkki: 'https://a.fi, Sivu'
      }),
      bNewDocumentUpdate: false
    });
    expect(valuesOf(answer)[0]).toEqual({
      ErrorCode: 0,
      ErrorMessage: null,
      FieldName: 'Title',
      FieldValue: 'B',
      HasException: false,
      ItemId: 1
    });
    expect(get(`${list}/items(1)`).json).toMatchObject({
      Title: 'B',
      Paiva: '2026-06-30T21:00:00Z',
      Hetki: '2026-12-01T07:30:00Z',
      Luku: 1234.5,
      VastuuId: 11,
      Alat: ['A', 'B'],
      Linkki: { Url: 'https://a.fi', Description: 'Sivu' },
      OData__UIVersionString: '2.0'
    });
  });

  it('answers 200 for a refused column, says why, and saves nothing', () => {
    const { post, get } = aList(columns);
    post(`${list}/items`, { Title: 'A' });
    const answer = post(`${list}/items(1)/validateupdatelistitem()`, {
      formValues: formValues({ Title: 'B', Paiva: '2024-33-33', Hetki: '2023-01-01T00:00:00Z', Luku: '1.5' })
    });
    expect(answer.status).toBe(200);
    expect(valuesOf(answer).map((row) => [row.FieldName, row.HasException, row.ErrorMessage])).toEqual([
      ['Title', false, null],
      ['Paiva', true, 'Enter a date like this: 23.2.2012'],
      ['Hetki', true, 'You must specify a valid date within the range of 1/1/1900 and 12/31/8900.'],
      ['Luku', true, 'The value of this field is not a valid number.']
    ]);
    expect(get(`${list}/items(1)`).json).toMatchObject({ Title: 'A', 'odata.etag': '"1"' });
  });

  it('keeps the version when asked to, and moves the ETag all the same', () => {
    const { post, get } = aList();
    post(`${list}/items`, { Title: 'A' });
    const body = { formValues: formValues({ Title: 'B' }), bNewDocumentUpdate: true };
    post(`${list}/items(1)/validateupdatelistitem`, body);
    expect(get(`${list}/items(1)`).json).toMatchObject({ 'odata.etag': '"2"', OData__UIVersionString: '1.0' });
  });

  it('creates a row and tells its id last, or creates none and tells 0', () => {
    const { post, get } = aList(columns);
    const create = (values: Readonly<Record<string, string>>): readonly Readonly<Record<string, unknown>>[] =>
      valuesOf(
        post(`${list}/AddValidateUpdateItemUsingPath()`, {
          listItemCreateInfo: { FolderPath: { DecodedUrl: '/sites/intra/Lists/Toimet' }, UnderlyingObjectType: 0 },
          formValues: formValues(values),
          bNewDocumentUpdate: false
        })
      );
    expect(create({ Title: 'A' })[1]).toMatchObject({ FieldName: 'Id', FieldValue: '1', ItemId: 0 });
    expect(create({ Title: 'B', Paiva: 'x' })[2]).toMatchObject({ FieldName: 'Id', FieldValue: '0' });
    expect(get(list).json.ItemCount).toBe(1);
    const unknown = post(`${list}/AddValidateUpdateItemUsingPath`, { formValues: formValues({ Ei: 'x' }) });
    expect(refusalOf(unknown)).toMatchObject({ status: 400, code: '-2147024809, System.ArgumentException' });
  });

  it('does not leave a required column empty', () => {
    const { post } = aList();
    post(`${list}/items`, { Title: 'A' });
    const answer = post(`${list}/items(1)/validateupdatelistitem`, { formValues: formValues({ Title: '' }) });
    expect(valuesOf(answer)[0]).toMatchObject({ HasException: true, ErrorMessage: "You can't leave this blank." });
  });
});
