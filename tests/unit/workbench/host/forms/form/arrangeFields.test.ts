import { arrangeFields } from '../../../../../../workbench/host/forms/form/arrangeFields';
import type { ListInfo } from '../../../../../../workbench/host/forms/ListInfo';
import { aField } from '../aField';

const list: ListInfo = {
  id: '1',
  title: 'Toimenpiteet',
  url: '/sites/intra/Lists/Toimenpiteet',
  path: 'web/lists',
  itemCount: 0,
  fields: [
    aField({ internalName: 'Title', title: 'Toimenpide' }),
    aField({ internalName: 'Goal', title: 'Tavoite', type: 'Choice' }),
    aField({ internalName: 'Key', title: 'Avain', isHidden: true }),
    aField({ internalName: 'Created', title: 'Luotu', type: 'DateTime', isReadOnly: true }),
    aField({ internalName: 'Owner', title: 'Omistaja', type: 'User' }),
    aField({ internalName: 'Order', title: 'Järjestys', type: 'Number' })
  ],
  may: { add: true, edit: true, delete: true, approve: true },
  isModerated: false
};
const names = (sections: ReturnType<typeof arrangeFields>): readonly (readonly string[])[] =>
  sections.map(({ title, fields }) => [title, ...fields.map(({ internalName }) => internalName)]);

describe('arrangeFields', () => {
  it('shows what can be edited, in the order of the list', () => {
    expect(names(arrangeFields(list, []))).toEqual([['', 'Title', 'Goal', 'Order']]);
  });

  it('follows the sections of the form and puts the rest last', () => {
    const sections = [
      { title: 'Tavoite', fieldTitles: ['Tavoite'] },
      { title: 'Muu', fieldTitles: ['Tavoite', 'Toimenpide', 'Poistettu'] }
    ];
    expect(names(arrangeFields(list, sections))).toEqual([
      ['Tavoite', 'Goal'],
      ['Muu', 'Title', 'Order']
    ]);
  });

  it('leaves out a section that has no columns', () => {
    const sections = [
      { title: 'Tyhjä', fieldTitles: ['Poistettu'] },
      { title: 'Muu', fieldTitles: [] }
    ];
    expect(names(arrangeFields(list, sections))).toEqual([['Muu', 'Title', 'Goal', 'Order']]);
  });
});
