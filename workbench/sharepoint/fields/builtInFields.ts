import type { FieldDefinition } from './FieldDefinition';
import { newField } from './newField';

const group = 'Perussarakkeet';

function builtIn(
  internalName: string,
  id: string,
  rest: Partial<FieldDefinition> & Pick<FieldDefinition, 'title' | 'type'>
): FieldDefinition {
  const isFromBaseType = rest.isFromBaseType ?? true;
  return newField({ isReadOnly: true, group, defaultValue: null, ...rest, internalName, id, isFromBaseType });
}

const user = { type: 'User', selectionMode: 1, lookupField: '' } as const;

/** Columns of every new generic list. Their ids are constants of the product; titles are in the site's language. */
export const builtInFields: readonly FieldDefinition[] = [
  builtIn('ID', '1d22ea11-1e32-424e-89ab-9fedbadb6ce1', { title: 'Tunnus', type: 'Counter' }),
  builtIn('ContentTypeId', '03e45e84-1992-4d42-9116-26f756012634', {
    title: 'Sisältötyypin tunnus',
    type: 'ContentTypeId',
    isHidden: true,
    isSealed: true
  }),
  builtIn('ContentType', 'c042a256-787d-4a6f-8a8a-cf6ab767f12d', { title: 'Sisältötyyppi', type: 'Computed' }),
  builtIn('Title', 'fa564e0f-0c70-4ab9-b863-0177e6ddd247', {
    title: 'Otsikko',
    type: 'Text',
    isRequired: true,
    isReadOnly: false,
    maxLength: 255
  }),
  builtIn('Modified', '28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f', { title: 'Muokattu', type: 'DateTime' }),
  builtIn('Created', '8c06beca-0777-48f7-91c7-6da68bc07b69', { title: 'Luotu', type: 'DateTime' }),
  builtIn('Author', '1df5e554-ec7e-46a6-901d-d85a3881cb18', { title: 'Tekijä', ...user }),
  builtIn('Editor', 'd31655d1-1d5b-4511-95a1-7a09e9b75bf2', { title: 'Muokkaaja', ...user }),
  builtIn('owshiddenversion', 'd4e44a66-ee3a-4d02-88c9-4ec5ff3f4cd5', {
    title: 'owshiddenversion',
    type: 'Integer',
    isHidden: true,
    isSealed: true
  }),
  builtIn('_UIVersion', '7841bf41-43d0-4434-9f50-a673baef7631', {
    title: 'Käyttöliittymän versio',
    type: 'Integer',
    isHidden: true,
    isSealed: true
  }),
  builtIn('_UIVersionString', 'dce8262a-3ae9-45aa-aab4-83bd75fb738a', { title: 'Versio', type: 'Text' }),
  builtIn('Attachments', '67df98f4-9dec-48ff-a553-29bece9c5bf4', {
    title: 'Liitteet',
    type: 'Attachments',
    isReadOnly: false
  }),
  builtIn('_ModerationStatus', 'fdc3b2ed-5bf2-4835-a4bc-b885f3396a61', {
    title: 'Hyväksynnän tila',
    type: 'ModStat',
    isHidden: true
  }),
  builtIn('Edit', '503f1caa-358e-4918-9094-4a2cdc4bc034', { title: 'Muokkaa', type: 'Computed' }),
  builtIn('LinkTitleNoMenu', 'bc91a437-52e7-49e1-8c4e-4698904b2b6d', { title: 'Otsikko', type: 'Computed' }),
  builtIn('LinkTitle', '82642ec8-ef9b-478f-acf9-31f7d45fbc31', { title: 'Otsikko', type: 'Computed' }),
  builtIn('Order', 'ca4addac-796f-4b23-b093-d2a3f65c0774', {
    title: 'Järjestys',
    type: 'Number',
    isHidden: true,
    isReadOnly: false
  }),
  builtIn('GUID', 'ae069f25-3ac2-4256-b9c3-15dbc15da0e0', { title: 'GUID', type: 'Guid', isHidden: true }),
  builtIn('ComplianceAssetId', '3a6b296c-3f50-445c-a13f-9c679ea9dda3', {
    title: 'Yhteensopivuusresurssin tunnus',
    type: 'Text',
    isFromBaseType: false
  })
];

/** Columns whose values the service makes itself; no client can write them. */
export function isSystemColumn(field: FieldDefinition): boolean {
  return field.group === group && field.internalName !== 'Title';
}
