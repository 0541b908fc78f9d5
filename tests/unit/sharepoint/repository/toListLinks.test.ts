import { toListLinks } from '../../../../src/sharepoint/repository/toListLinks';

describe('toListLinks', () => {
  it('leads back to where the person is when the link is drawn', () => {
    let page = 'https://kunta.example/sites/intra/SitePages/Suunnitelma.aspx?a=1&b=2#c';
    const links = toListLinks(
      {
        list: '/sites/intra/Lists/T/AllItems.aspx',
        newForm: '/sites/intra/Lists/T/NewForm.aspx',
        displayForm: '/sites/intra/Lists/T/DispForm.aspx',
        editForm: '/sites/intra/Lists/T/EditForm.aspx',
        versionHistory: '/sites/intra/_layouts/15/Versions.aspx',
        listId: '0b5c'
      },
      () => page
    );
    expect(new URL(links.editForm(7), page).searchParams.get('Source')).toBe(page);
    page = 'https://kunta.example/sites/intra';
    expect(links.displayForm(7)).toBe(
      '/sites/intra/Lists/T/DispForm.aspx?ID=7&Source=https%3A%2F%2Fkunta.example%2Fsites%2Fintra'
    );
    expect(links.newForm).toBe('/sites/intra/Lists/T/NewForm.aspx?Source=https%3A%2F%2Fkunta.example%2Fsites%2Fintra');
    expect(links.versionHistory(7)).toContain('/_layouts/15/Versions.aspx?list=%7B0b5c%7D&ID=7&Source=');
  });
});
