import { encodeInternalName } from '../../../../../workbench/sharepoint/fields/internalName';
import { aList, addField, list, refusalOf, valuesOf, verbose, type Answer, type TestSharePoint } from '../aSharePoint';

const choice = '<Field Type="Choice" DisplayName="Vaihe" Name="Vaihe"><CHOICES><CHOICE>A</CHOICE></CHOICES></Field>';
const inVerbose = { headers: { accept: verbose, 'content-type': verbose } };

function field(service: TestSharePoint, name: string): Answer['json'] {
  return service.get(`${list}/fields/getbyinternalnameortitle('${encodeURIComponent(name)}')`).json;
}

describe('columns', () => {
  it('take their internal name from the display name unless the hint is to be followed', () => {
    const service = aList();
    const xml = '<Field Type="Text" DisplayName="Typ dokumentu" Name="DocType" StaticName="DocType"/>';
    const plain = addField(service, xml, 0);
    expect(plain.status).toBe(200);
    expect(plain.json.InternalName).toBe('Typ_x0020_dokumentu');
    expect(addField(service, '<Field Type="Text" DisplayName="Útvar" Name="X"/>', 0).json.InternalName).toBe(
      '_x00da_tvar'
    );
    expect(addField(service, xml, 8).json).toMatchObject({ InternalName: 'DocType', Title: 'Typ dokumentu' });
  });

  it.each([
    ['another column has', 'Vaihe'],
    ['another column has in another case', 'VAIHE'],
    ['a hidden column has that no list shows', 'MetaInfo'],
    ['a hidden column has, with its encoded space', 'File_x0020_Type']
  ])('get a number for a name that %s', (_, name) => {
    const service = aList([choice]);
    const made = addField(service, `<Field Type="Text" DisplayName="Uusi" Name="${name}"/>`);
    expect(made).toMatchObject({ status: 200, json: { InternalName: `${encodeInternalName(name)}0`, Title: 'Uusi' } });
  });

  it('get a number from their title as well', () => {
    const service = aList();
    expect(addField(service, '<Field Type="Text" DisplayName="MetaInfo"/>', 0).json.InternalName).toBe('MetaInfo0');
    const body = { __metadata: { type: 'SP.FieldText' }, Title: 'UniqueId', FieldTypeKind: 2 };
    expect(service.post(`${list}/fields`, body, inVerbose).json.d).toMatchObject({ InternalName: 'UniqueId0' });
  });

  it('refuse an id that another column has', () => {
    const service = aList();
    const xml = '<Field Type="Text" DisplayName="A" ID="{0f3c1b7e-6a52-4c0e-9f5d-2b1a7c9d0e11}"/>';
    expect(addField(service, xml).status).toBe(200);
    expect(refusalOf(addField(service, xml)).message).toContain('A duplicate field name');
  });

  it('refuse to be created as an entity with an index at once', () => {
    const body = { __metadata: { type: 'SP.FieldText' }, Title: 'Tila', FieldTypeKind: 2, Indexed: true };
    const service = aList();
    expect(service.post(`${list}/fields`, body, inVerbose).status).toBe(500);
    expect(service.post(`${list}/fields`, { ...body, Indexed: false }, inVerbose).status).toBe(201);
  });

  it.each([
    ['past the threshold', (service: TestSharePoint) => service.sharePoint.conditions.set({ viewThreshold: 1 })],
    ['with content approval', (service: TestSharePoint) => service.merge(list, { EnableModeration: true })],
    ['whose rows only their makers may change', (service: TestSharePoint) => service.merge(list, { WriteSecurity: 2 })]
  ])('of unique values are refused to a list %s, made or changed', (_, prepare) => {
    const service = aList(['<Field Type="Text" DisplayName="Vanha" Name="Vanha" Indexed="TRUE"/>']);
    ['A', 'B'].forEach((title) => service.post(`${list}/items`, { Title: title }));
    prepare(service);
    const unique =
      '<Field Type="Text" DisplayName="Avain" Name="Avain" Indexed="TRUE" EnforceUniqueValues="TRUE" Hidden="TRUE"/>';
    expect(addField(service, unique).status).toBe(500);
    expect(field(service, 'Avain').InternalName).toBeUndefined();
    expect(addField(service, unique.replace('EnforceUniqueValues="TRUE"', '')).status).toBe(200);
    const vanha = `${list}/fields/getbyinternalnameortitle('Vanha')`;
    expect(service.merge(vanha, { EnforceUniqueValues: true }).status).toBe(500);
  });

  it('are added to the default view only when the options say so', () => {
    const service = aList();
    addField(service, choice, 8 + 16);
    addField(service, '<Field Type="Text" DisplayName="Muu" Name="Muu"/>', 8);
    expect(service.get(`${list}/defaultview/viewfields`).json.Items).toEqual(['LinkTitle', 'Vaihe']);
  });

  it('are created as verbose entities with 201, a second of the same title with a suffix', () => {
    const service = aList();
    const body = {
      __metadata: { type: 'SP.FieldChoice' },
      Title: 'Tila',
      FieldTypeKind: 6,
      Choices: { results: ['A', 'B'] }
    };
    const first = service.post(`${list}/fields`, body, inVerbose);
    expect(first.status).toBe(201);
    expect(first.json.d).toMatchObject({ InternalName: 'Tila', Choices: { results: ['A', 'B'] } });
    const second = service.post(`${list}/fields`, body, inVerbose);
    expect(second.json.d).toMatchObject({ InternalName: 'Tila0', Title: 'Tila' });
  });

  it('are missing by name with 400, but an empty collection by filter', () => {
    const { get } = aList();
    expect(refusalOf(get(`${list}/fields/getbyinternalnameortitle('Ei')`))).toEqual({
      status: 400,
      code: '-2147024809, System.ArgumentException',
      message: "Column 'Ei' does not exist. It may have been deleted by another user."
    });
    const filtered = get(`${list}/fields?$filter=InternalName eq 'Ei'`);
    expect(filtered.status).toBe(200);
    expect(valuesOf(filtered)).toEqual([]);
    expect(refusalOf(get(`${list}/fields('00000000-0000-0000-0000-000000000001')`)).message).toBe(
      'Invalid field name. {00000000-0000-0000-0000-000000000001}  /sites/intra/Lists/Toimet'
    );
  });

  it('change through SP.Field in what all columns have, and in nothing else', () => {
    const service = aList([choice]);
    const address = `${list}/fields/getbytitle('Vaihe')`;
    expect(service.merge(address, { Description: 'x', Indexed: true }).status).toBe(204);
    expect(field(service, 'Vaihe')).toMatchObject({ Description: 'x', Indexed: true });
    expect(refusalOf(service.merge(address, { Choices: ['Z'] }))).toMatchObject({
      status: 400,
      message: expect.stringContaining("The property 'Choices' does not exist on type 'SP.Field'.")
    });
  });

  it('change their choices through their own type, in verbose or OData v4, or with new schema XML', () => {
    const service = aList([choice]);
    const address = `${list}/fields/getbytitle('Vaihe')`;
    const typed = { __metadata: { type: 'SP.FieldChoice' }, Choices: { results: ['A', 'B'] } };
    expect(service.merge(address, typed, inVerbose).status).toBe(204);
    expect(field(service, 'Vaihe').Choices).toEqual(['A', 'B']);
    const v4 = { headers: { 'odata-version': '4.0' } };
    expect(service.merge(address, { '@odata.type': '#SP.FieldChoice', Choices: ['C'] }, v4).status).toBe(204);
    expect(field(service, 'Vaihe').Choices).toEqual(['C']);
    const SchemaXml = choice.replace('<CHOICE>A</CHOICE>', '<CHOICE>Ä &amp; Ö</CHOICE>');
    expect(service.merge(address, { SchemaXml }).status).toBe(204);
    expect(field(service, 'Vaihe')).toMatchObject({ Choices: ['Ä & Ö'], InternalName: 'Vaihe' });
  });

  it('refuse an OData v4 type name without the v4 header', () => {
    const service = aList([choice]);
    const refusal = refusalOf(
      service.merge(`${list}/fields/getbytitle('Vaihe')`, { '@odata.type': '#SP.FieldChoice' })
    );
    expect(refusal).toMatchObject({
      status: 400,
      message: "'@odata.type' is an invalid instance annotation name."
    });
  });

  it('have an index only when the type has an order and a single value, and at most twenty of them', () => {
    const service = aList(['<Field Type="MultiChoice" DisplayName="Alat" Name="Alat"/>']);
    const refusal = refusalOf(service.merge(`${list}/fields/getbytitle('Alat')`, { Indexed: true }));
    expect(refusal.message).toBe('This column type is not supported for indexing');
    const statuses = [...Array(21).keys()].map(
      (n) => addField(service, `<Field Type="Text" DisplayName="F${n}" Name="F${n}" Indexed="TRUE"/>`).status
    );
    expect(statuses.filter((status) => status === 200)).toHaveLength(20);
    expect(statuses[20]).toBe(500);
  });

  it('make values unique only with an index and without duplicates among the rows', () => {
    const service = aList(['<Field Type="Text" DisplayName="Avain" Name="Avain"/>']);
    const address = `${list}/fields/getbytitle('Avain')`;
    expect(service.merge(address, { EnforceUniqueValues: true }).status).toBe(500);
    service.post(`${list}/items`, { Avain: 'a' });
    service.post(`${list}/items`, { Avain: 'A' });
    expect(service.merge(address, { Indexed: true, EnforceUniqueValues: true }).status).toBe(500);
    service.remove(`${list}/items(2)`);
    expect(service.merge(address, { Indexed: true, EnforceUniqueValues: true }).status).toBe(204);
    expect(field(service, 'Avain')).toMatchObject({ Indexed: true, EnforceUniqueValues: true });
  });

  it('lose their values for good when deleted, and stay when the list needs them', () => {
    const service = aList([choice]);
    service.post(`${list}/items`, { Vaihe: 'A' });
    expect(service.remove(`${list}/fields/getbytitle('Vaihe')`)).toMatchObject({ status: 200, text: '' });
    addField(service, choice);
    expect(service.get(`${list}/items(1)`).json.Vaihe).toBeNull();
    expect(service.remove(`${list}/fields/getbytitle('Otsikko')`).status).toBe(500);
  });

  it('refuse property names that every object has', () => {
    const service = aList([choice]);
    const address = `${list}/fields/getbytitle('Vaihe')`;
    expect(service.merge(address, { constructor: 'x' }).status).toBe(400);
    expect(service.get(`${address}?$select=toString`).status).toBe(400);
    expect(service.post(`${list}/items`, { constructor: 'x' }).status).toBe(400);
  });

  it('keep what forms show in their schema', () => {
    const service = aList([choice]);
    service.post(`${list}/fields/getbytitle('Vaihe')/setshowineditform(false)`);
    expect(field(service, 'Vaihe').SchemaXml).toContain('ShowInEditForm="FALSE"');
  });

  it('give back the attributes of their XML', () => {
    const service = aList([
      '<Field Type="Text" DisplayName="A &amp; B" Name="Ab" ShowInNewForm="FALSE" MaxLength="40"/>'
    ]);
    const { SchemaXml: xml } = field(service, 'Ab');
    expect(xml).toContain('DisplayName="A &amp; B"');
    expect(xml).toContain('MaxLength="40"');
    expect(xml).toContain('ShowInNewForm="FALSE"');
  });
});
