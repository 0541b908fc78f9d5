import { locateList, toKeptAddress } from '../../../../src/webparts/roadmap/locateList';

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

  it.each([
    ['a folder', 'AllItems.aspx?FolderCTID=0x012000&id=%2Fsites%2Fintra%2FLists%2FToimenpiteet%2FVanhat'],
    ['the root folder', 'AllItems.aspx?RootFolder=%2Fsites%2Fintra%2FLists%2FToimenpiteet&View=%7B1%7D'],
    ['a classic page of rows', 'AllItems.aspx#InplviewHash6a1b=Paged%3DTRUE-p_ID%3D30'],
    ['a view with a name', 'Oma%20n%C3%A4kym%C3%A4.aspx?env=WebViewList'],
    ['a form with the way back', 'DispForm.aspx?ID=4&Source=https%3A%2F%2Fmuu.example%2FLists%2FMuu'],
    ['a row below a folder', 'Vanhat/2024']
  ])('finds the list in the address of %s', (_, rest) => {
    expect(locateList(`${intra.webUrl}/Lists/Toimenpiteet/${rest}`, origin)).toEqual(intra);
  });

  it.each([
    ['<', '>'],
    ['(', ').'],
    ['"', '"'],
    ['”', '”.'],
    ['\u200b', '\u200b'],
    ['  \u202a', '\u202c \r\n'],
    ['', '.'],
    ['https://eur01.safelinks.protection.outlook.com/?data=05&url=', ''],
    ['https://statics.teams.cdn.office.net/evergreen-assets/safelinks/2/atp-safelinks.html?url=', ''],
    [`${origin}/sites/intra/_layouts/15/AccessDenied.aspx?Source=`, ''],
    [`${origin}/_forms/default.aspx?ReturnUrl=`, '']
  ])('finds it between %p and %p', (before, after) => {
    const address = `${origin}/sites/intra/Lists/Toimenpiteet/AllItems.aspx`;
    const inside = before.endsWith('=') ? encodeURIComponent(address) : address;
    expect(locateList(`${before}${inside}${after}`, origin)).toEqual(intra);
  });

  it('reads the host in any case, with a port or a slash too many', () => {
    const path = '/sites/intra/Lists/Toimenpiteet';
    for (const host of ['HTTPS://Kaupunki.SharePoint.COM', `${origin}:443`, `${origin}/`, 'Kaupunki.SharePoint.com']) {
      expect(locateList(host + path, origin)).toEqual(intra);
    }
  });

  it('keeps the address of a name that holds what is not seen, or ends like a sentence', () => {
    for (const listUrl of [
      '/sites/intra/Lists/Käyttöön\u00adotto',
      '/sites/intra/Lists/Elli (2)',
      '/sites/intra/Lists/Eka,'
    ]) {
      expect(locateList(toKeptAddress(listUrl), origin)?.listUrl).toBe(listUrl);
    }
  });

  it('reads what is encoded twice as it is written', () => {
    expect(locateList('/sites/a/Lists/100%2525', origin)?.listUrl).toBe('/sites/a/Lists/100%25');
  });

  it('reads encoded characters', () => {
    expect(locateList('/sites/a/Lists/Toimenpiteet%202027', origin)?.listUrl).toBe('/sites/a/Lists/Toimenpiteet 2027');
  });

  it.each([
    ['a list directly under the site', '/sites/intra/Toimenpiteet', '/sites/intra/Toimenpiteet', '/sites/intra'],
    ['its view', '/sites/intra/Toimenpiteet/AllItems.aspx?viewid=1', '/sites/intra/Toimenpiteet', '/sites/intra'],
    ['its form', `${origin}/sites/intra/Toimenpiteet/DispForm.aspx?ID=3`, '/sites/intra/Toimenpiteet', '/sites/intra'],
    ['one of the root site', '/Toimenpiteet/', '/Toimenpiteet', ''],
    ['one of a subsite', '/teams/digi/hanke/Plan/AllItems.aspx', '/teams/digi/hanke/Plan', '/teams/digi/hanke'],
    [
      'a personal site',
      '/personal/elli_kaupunki_fi/Plan',
      '/personal/elli_kaupunki_fi/Plan',
      '/personal/elli_kaupunki_fi'
    ],
    [
      'a shared link to a path',
      `${origin}/:l:/r/sites/intra/Lists/Plan?d=w1&e=x`,
      '/sites/intra/Lists/Plan',
      '/sites/intra'
    ],
    [
      'an address without its scheme',
      'kaupunki.sharepoint.com/sites/intra/lists/Plan/',
      '/sites/intra/lists/Plan',
      '/sites/intra'
    ],
    [
      'the plain scheme',
      'http://KAUPUNKI.sharepoint.com/sites/intra/Lists/Plan',
      '/sites/intra/Lists/Plan',
      '/sites/intra'
    ]
  ])('finds %s', (_, address, listUrl, web) => {
    expect(locateList(address, origin)).toEqual({ listUrl, webUrl: origin + web });
  });

  it('reads the start page of a classic site', () => {
    expect(
      locateList(`${origin}/sites/intra/_layouts/15/start.aspx#/Lists/Toimenpiteet/AllItems.aspx`, origin)
    ).toEqual(intra);
    expect(locateList('/sites/intra/_layouts/15/start.aspx?a=1#/Lists/A%20B', origin)?.listUrl).toBe(
      '/sites/intra/Lists/A B'
    );
  });

  it('takes the site of the page for a list somewhere below it', () => {
    expect(locateList('/sites/intra/a/Plan', origin, '/sites/intra')?.webUrl).toBe(`${origin}/sites/intra`);
    expect(locateList('/sites/intra/a/Plan', origin, '/sites/muu')?.webUrl).toBe(`${origin}/sites/intra/a`);
    expect(locateList('/sites/muu/Plan', origin, '/')?.webUrl).toBe(`${origin}/sites/muu`);
  });

  it.each([
    ['100% valmis', '100%25%20valmis'],
    ['Tiimi #1', 'Tiimi%20%231'],
    ['Palvelut & tila', 'Palvelut%20&%20tila'],
    ["Kaupungin 'oma'", "Kaupungin%20'oma'"],
    ['A+B', 'A+B'],
    ['Åtgärder, höst', '%C3%85tg%C3%A4rder,%20h%C3%B6st']
  ])('reads the name %s, encoded or not, under /Lists/ or not', (name, encoded) => {
    for (const folder of ['/sites/intra/Lists', '/sites/intra']) {
      const expected = { listUrl: `${folder}/${name}`, webUrl: `${origin}/sites/intra` };
      expect(locateList(`${folder}/${name}`, origin)).toEqual(expected);
      expect(locateList(`${folder}/${encoded}/AllItems.aspx?a=1#b`, origin)).toEqual(expected);
    }
  });

  it.each([
    ['nothing', ''],
    ['a library', '/sites/intra/Shared Documents'],
    ['a view of a library', '/sites/intra/Kirjasto/Forms/AllItems.aspx'],
    ['a site', '/sites/intra'],
    ['a page', '/sites/intra/SitePages/Tiekartta.aspx'],
    ['the tenant', '/'],
    ['settings of a list, named by its id', '/sites/intra/_layouts/15/listedit.aspx?List=%7B1%7D'],
    ['a sharing link', '/:l:/s/intra/FBcdEf?e=abc'],
    ['another tenant', 'https://toinen.sharepoint.com/sites/intra/Lists/Toimenpiteet'],
    ["somebody's OneDrive", 'https://kaupunki-my.sharepoint.com/personal/elli_kaupunki_fi/Lists/Plan'],
    ['a host that only begins alike', 'https://kaupunki.sharepoint.com.toinen.example/sites/intra/Lists/Plan'],
    ['a host behind a user name', 'https://kaupunki.sharepoint.com@toinen.example/sites/intra/Lists/Plan'],
    [
      'a checked link to another place',
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Ftoinen.example'
    ],
    ['a name alone', 'Toimenpiteet'],
    ['the folder of all lists', '/sites/intra/Lists/'],
    ['a page in the folder of all lists', '/sites/intra/Lists/AllItems.aspx'],
    ['a script', 'javascript:alert(1)//Lists/x'],
    ['no address at all', 'https://'],
    ['a broken encoding', '/sites/a/Lists/%E0%A4%A']
  ])('finds none in %s', (_, address) => {
    expect(locateList(address, origin)).toBeUndefined();
  });
});
