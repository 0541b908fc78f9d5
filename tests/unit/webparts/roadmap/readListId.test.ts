import { readListId } from '../../../../src/webparts/roadmap/readListId';

const origin = 'https://kaupunki.sharepoint.com';
const id = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
const layouts = '/sites/intra/_layouts/15';

describe('readListId', () => {
  it.each([
    ['a generic form', `${layouts}/listform.aspx?PageType=8&ListId=${id}`],
    ['a form, with braces', `${origin}${layouts}/listform.aspx?PageType=4&ListId=%7B${id}%7D&ID=3&RootFolder=`],
    ['the settings', `${layouts}/listedit.aspx?List=%7B${id.toUpperCase()}%7D`],
    ['the settings, dashes encoded', `${layouts}/listedit.aspx?List=%7B${id.replace(/-/g, '%2D')}%7D`],
    ['the settings, encoded twice', `${layouts}/listedit.aspx?List=%257B${id.replace(/-/g, '%252D')}%257D`],
    ['plain braces', `${layouts}/ViewEdit.aspx?View=%7B1%7D&List={${id}}`],
    ['versions', `${layouts}/Versions.aspx?list={${id}}&ID=3&IsDlg=1`],
    ['permissions', `${layouts}/user.aspx?obj=%7B${id}%7D,list`],
    ['an older version of the pages', `/sites/intra/_layouts/listedit.aspx?List=${id}`],
    ['the start page', `${layouts}/start.aspx#/_layouts/15/listedit.aspx?List=%7B${id}%7D`],
    ['an address without its scheme', `kaupunki.sharepoint.com${layouts}/listedit.aspx?List=${id}`],
    ['a redirect', `/:l:/r${layouts}/listform.aspx?ListId=${id}`]
  ])('finds the id and the site in %s', (_, address) => {
    expect(readListId(address, origin)).toEqual({ id, webUrl: `${origin}/sites/intra` });
  });

  it('finds the root site and a subsite', () => {
    expect(readListId(`/_layouts/15/listedit.aspx?List=${id}`, origin)?.webUrl).toBe(origin);
    expect(readListId(`/sites/a/b%20c/_layouts/15/listedit.aspx?List=${id}`, origin)?.webUrl).toBe(
      `${origin}/sites/a/b%20c`
    );
  });

  it.each([
    ['a page without a list', `${layouts}/viewlsts.aspx?view=14`],
    ['an id of something else', `${layouts}/ViewEdit.aspx?View=%7B${id}%7D`],
    ['no id', `${layouts}/listedit.aspx?List=%7B1%7D`],
    ['a page of the site', `/sites/intra/SitePages/Etusivu.aspx?List=${id}`],
    ['another tenant', `https://toinen.sharepoint.com${layouts}/listedit.aspx?List=${id}`],
    ['nothing', '']
  ])('finds none in %s', (_, address) => {
    expect(readListId(address, origin)).toBeUndefined();
  });
});
