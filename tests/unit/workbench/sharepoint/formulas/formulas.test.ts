import { columnScope } from '../../../../../workbench/sharepoint/formulas/columnScope';
import { evaluateFormula } from '../../../../../workbench/sharepoint/formulas/evaluateFormula';
import { parseFormula } from '../../../../../workbench/sharepoint/formulas/parseFormula';
import type { StoredValue } from '../../../../../workbench/sharepoint/items/ItemRow';
import { addField, aList, list, refusalOf } from '../aSharePoint';

const cells: Readonly<Record<string, StoredValue>> = {
  Nimi: 'Sähköinen arkisto',
  Maara: 12,
  Valmis: true,
  Alku: '2026-06-30T21:00:00Z',
  Tyhja: null
};
const scope = columnScope((name) => cells[name] ?? null, new Date('2026-11-24T10:00:00Z'));
const valueOf = (formula: string): unknown => evaluateFormula(parseFormula(formula), scope);

describe('formulas', () => {
  it.each([
    ['=1+2*3^2', 19],
    ['=(1+2)*3', 9],
    ['=-[Maara]%', -0.12],
    ['=[Maara]>10', true],
    ['=AND([Maara]>10,NOT([Valmis]))', false],
    ['=OR([Maara]<10;[Valmis])', true],
    ['=IF(LEN([Nimi])>5,LEFT([Nimi],3)&"…","lyhyt")', 'Säh…'],
    ['=[Nimi]="SÄHKÖINEN ARKISTO"', true],
    ['=EXACT([Nimi],"SÄHKÖINEN ARKISTO")', false],
    ['=ISBLANK([Tyhja])', true],
    ['=[Tyhja]=""', true],
    ['=ISERROR(FIND("z",[Nimi]))', true],
    ['=IFERROR(SEARCH("ARK",[Nimi]),0)', 11],
    ['="sanoi ""ei"""', 'sanoi "ei"'],
    ['=YEAR([Alku])&"-"&MONTH([Alku])', '2026-7'],
    ['=[Alku]<TODAY()', true],
    ['=ROUND(10/3,2)', 3.33]
  ])('%s', (formula, value) => {
    expect(valueOf(formula)).toBe(value);
  });

  it('spread an error through what they meet', () => {
    expect(valueOf('=1/0+1')).toEqual({ error: '#DIV/0!' });
    expect(valueOf('=[Nimi]*2')).toEqual({ error: '#VALUE!' });
  });
});

describe('a calculated column', () => {
  const field = (formula: string): string =>
    `<Field Type="Calculated" Name="Laskettu" DisplayName="Laskettu" ResultType="Text"><Formula>${formula}</Formula></Field>`;

  it('gives texts, numbers with 15 decimals, and cannot be written', () => {
    const service = aList(['<Field Type="Number" Name="Maara" DisplayName="Määrä"/>']);
    addField(service, field('=[Määrä]/4'));
    service.post(`${list}/items`, { Title: 'A', Maara: 2 });
    expect(service.get(`${list}/items(1)?$select=Laskettu`).json).toMatchObject({ Laskettu: '0.500000000000000' });
    expect(service.get(`${list}/fields/getbytitle('Laskettu')`).json).toMatchObject({
      TypeAsString: 'Calculated',
      ReadOnlyField: true,
      Formula: '=[Maara]/4'
    });
  });

  it('refuses what formulas may not name, what is not there, and functions that are not known here', () => {
    const service = aList(['<Field Type="Note" Name="Kuvaus" DisplayName="Kuvaus"/>']);
    expect(refusalOf(addField(service, field('=[Kuvaus]'))).message).toContain('not allowed');
    expect(refusalOf(addField(service, field('=[Puuttuu]'))).message).toContain('does not exist');
    expect(refusalOf(addField(service, field('=PROPER([Title])'))).status).toBe(501);
    expect(refusalOf(addField(service, field('=[Title'))).message).toContain('syntax error');
  });
});
