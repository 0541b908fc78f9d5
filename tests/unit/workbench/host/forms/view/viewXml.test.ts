import { viewXml } from '../../../../../../workbench/host/forms/view/ListViewDefinition';

const view = {
  id: '1',
  title: 'Kaikki',
  url: '/sites/intra/Lists/T/AllItems.aspx',
  isDefault: true,
  query: '<GroupBy><FieldRef Name="Goal" /></GroupBy><OrderBy><FieldRef Name="ActionOrder" /></OrderBy>',
  rowLimit: 100,
  columns: ['LinkTitle']
};

describe('viewXml', () => {
  it('asks for the rows of the view, each column once', () => {
    expect(viewXml(view, ['Title', 'Goal', 'Title'], undefined)).toBe(
      `<View><Query>${view.query}</Query><ViewFields><FieldRef Name="Title" /><FieldRef Name="Goal" /></ViewFields>` +
        '<RowLimit Paged="TRUE">100</RowLimit></View>'
    );
  });

  it("puts the person's order in place of the view's, inside the same groups", () => {
    expect(viewXml(view, [], { column: 'Title', isDescending: true })).toContain(
      '<Query><GroupBy><FieldRef Name="Goal" /></GroupBy><OrderBy><FieldRef Name="Title" Ascending="FALSE" /></OrderBy></Query>'
    );
  });
});
