import { XMLParser } from 'fast-xml-parser';
import { phaseField } from '../../../../src/sharepoint/fields/phaseField';
import { planFields } from '../../../../src/sharepoint/fields/planFields';
import { fieldXml } from '../../../../src/sharepoint/provisioning/fieldXml';

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', processEntities: true });

function parse(xml: string): Record<string, unknown> {
  return (parser.parse(xml) as { Field: Record<string, unknown> }).Field;
}

describe('fieldXml', () => {
  it('gives a half-year its name, its display name and its phases', () => {
    const choices = ['Selvittely', 'Käyttöönotto', 'Jatkuva toiminta'];
    const xml = fieldXml(phaseField('2026H2'), { language: 'fi', choices, description: 'Esimerkki' });
    expect(parse(xml)).toMatchObject({
      Type: 'Choice',
      Name: 'Phase_2026H2',
      DisplayName: 'Syksy 2026',
      Description: 'Esimerkki',
      FillInChoice: 'FALSE',
      CHOICES: { CHOICE: choices }
    });
  });

  it('hides the key and makes it unique', () => {
    expect(parse(fieldXml(planFields.clientKey, { language: 'sv', choices: [], description: '' }))).toMatchObject({
      Hidden: 'TRUE',
      EnforceUniqueValues: 'TRUE',
      Indexed: 'TRUE'
    });
  });

  it('keeps notes plain', () => {
    const xml = fieldXml(planFields.notes, { language: 'en', choices: [], description: '' });
    expect(parse(xml)).toMatchObject({ Type: 'Note', RichText: 'FALSE', NumLines: '4' });
  });

  it('escapes what a choice and a description may hold', () => {
    const xml = fieldXml(planFields.goal, { language: 'fi', choices: ['A & B <i>'], description: 'Sanottu "näin"' });
    expect(parse(xml)).toMatchObject({ Description: 'Sanottu "näin"', CHOICES: { CHOICE: 'A & B <i>' } });
  });
});
