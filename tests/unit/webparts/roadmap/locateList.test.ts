import { locateList } from '../../../../src/webparts/roadmap/locateList';

const origin = 'https://kaupunki.sharepoint.com';
const intra = { listUrl: '/sites/intra/Lists/Toimenpiteet', webUrl: `${origin}/sites/intra` };

describe('locateList', () => {
  it.each([
    ['a server-relative address', '/sites/intra/Lists/Toimenpiteet'],
    ['an absolute address', `${origin}/sites/intra/Lists/Toimenpiteet`],
    ['a view of the list', `${origin}/sites/intra/Lists/Toimenpiteet/AllItems.aspx?viewid=1`],
    ['a form of the list', `${origin}/sites/intra/Lists/Toimenpiteet/EditForm.aspx?ID=3#top`]
  ])('finds the list and its site in %s', (_, address) => {
    expect(locateList(address, origin)).toEqual(intra);
  });

  it('finds a list of the root site and one of a subsite', () => {
    expect(locateList('/Lists/Plan', origin)).toEqual({ listUrl: '/Lists/Plan', webUrl: origin });
    expect(locateList('/sites/a/b/Lists/Plan', origin)?.webUrl).toBe(`${origin}/sites/a/b`);
  });

  it('reads encoded characters', () => {
    expect(locateList('/sites/a/Lists/Toimenpiteet%202027', origin)?.listUrl).toBe('/sites/a/Lists/Toimenpiteet 2027');
  });

  it.each([
    ['nothing', ''],
    ['a library', '/sites/intra/Shared Documents'],
    ['another tenant', 'https://toinen.sharepoint.com/sites/intra/Lists/Toimenpiteet'],
    ['a script', 'javascript:alert(1)//Lists/x'],
    ['no address at all', 'https://'],
    ['a broken encoding', '/sites/a/Lists/%E0%A4%A']
  ])('finds none in %s', (_, address) => {
    expect(locateList(address, origin)).toBeUndefined();
  });
});
