import { linksIn, splitLinks } from '../../../../src/domain/text/splitLinks';

describe('addresses in a text', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['alone', 'https://kunta.fi', ['https://kunta.fi']],
    ['of the old scheme', 'http://kunta.fi/sivu', ['http://kunta.fi/sivu']],
    ['in capitals', 'HTTPS://KUNTA.FI/A', ['HTTPS://KUNTA.FI/A']],
    ['at the end of a sentence', 'Ks. https://kunta.fi/sivu.', ['https://kunta.fi/sivu']],
    ['before a question mark', 'Oletko nähnyt https://kunta.fi/sivu?', ['https://kunta.fi/sivu']],
    ['before several marks', 'https://kunta.fi/a?!…', ['https://kunta.fi/a']],
    ['with a query and a fragment', 'https://kunta.fi/a?b=1&c=2#d', ['https://kunta.fi/a?b=1&c=2#d']],
    ['with a slash at the end', 'https://kunta.fi/a/, ja', ['https://kunta.fi/a/']],
    ['in brackets', '(https://kunta.fi/a)', ['https://kunta.fi/a']],
    ['in brackets before a mark', 'ohje (https://kunta.fi/a).', ['https://kunta.fi/a']],
    ['in brackets with words right after them', '(https://kunta.fi/a);ja muut', ['https://kunta.fi/a']],
    [
      'with brackets of its own',
      'https://fi.wikipedia.org/wiki/Turku_(kaupunki)',
      ['https://fi.wikipedia.org/wiki/Turku_(kaupunki)']
    ],
    [
      'with brackets of its own, in brackets',
      '(https://fi.wikipedia.org/wiki/Turku_(kaupunki))',
      ['https://fi.wikipedia.org/wiki/Turku_(kaupunki)']
    ],
    [
      'with a list id in braces',
      'https://k.sharepoint.com/Doc.aspx?sourcedoc={B2F8}&file=a',
      ['https://k.sharepoint.com/Doc.aspx?sourcedoc={B2F8}&file=a']
    ],
    ['before a bracket that opens', 'https://kunta.fi/a(', ['https://kunta.fi/a']],
    ['in angle brackets', '<https://kunta.fi/a>', ['https://kunta.fi/a']],
    [
      'in quotation marks',
      '”https://kunta.fi/a” ja "https://kunta.fi/b"',
      ['https://kunta.fi/a', 'https://kunta.fi/b']
    ],
    ['in apostrophes', "'https://kunta.fi/a'", ['https://kunta.fi/a']],
    ['right after a colon', 'Linkki:https://kunta.fi/a', ['https://kunta.fi/a']],
    ['with a Finnish case ending', 'https://kunta.fi:n sivuilla', ['https://kunta.fi']],
    ['with a port', 'http://localhost:8080/a', ['http://localhost:8080/a']],
    ['of one name', 'http://intra/ohje', ['http://intra/ohje']],
    ['by number', 'http://[2001:db8::1]/a ja http://192.0.2.1', ['http://[2001:db8::1]/a', 'http://192.0.2.1']],
    ['with letters of its own', 'https://yhteisö.fi/päätös', ['https://yhteisö.fi/päätös']],
    ['with percent encodings', 'https://kunta.fi/p%C3%A4%20t', ['https://kunta.fi/p%C3%A4%20t']],
    ['in another script', 'https://例え.jp/道。', ['https://例え.jp/道']],
    ['several on lines', 'https://a.fi\nhttps://b.fi\r\nhttps://a.fi', ['https://a.fi', 'https://b.fi']],
    [
      'several without spaces',
      'https://a.fi/1,https://b.fi/2;https://c.fi',
      ['https://a.fi/1', 'https://b.fi/2', 'https://c.fi']
    ],
    ['inside another', 'https://a.fi/?to=https://b.fi/x', ['https://a.fi/?to=https://b.fi/x']],
    ['before a character that is not seen', 'https://kunta.fi/a\u202egnp.exe', ['https://kunta.fi/a']],
    ['after a no-break space', 'ks.\u00a0https://kunta.fi\u00a0nyt', ['https://kunta.fi']]
  ])('are found %s', (_, text, links) => {
    expect(linksIn(text)).toEqual(links);
  });

  it.each([
    '',
    'kunta.fi',
    'www.kunta.fi',
    'https://',
    'https://.',
    'https:///kunta.fi',
    'https:kunta.fi',
    'http:/kunta.fi',
    'ftp://kunta.fi',
    'file:///c:/a',
    'javascript:alert(1)',
    'data:text/html,a',
    'mailto:kirjaamo@kunta.fi',
    'shttp://kunta.fi',
    'ähttps://kunta.fi',
    'https://pankki.fi@muu.example/a',
    'https://a:b@kunta.fi',
    'https://kunta.fi:99999',
    'https://\u202ekunta.fi'
  ])('are not found in "%s"', (text) => {
    expect(linksIn(text)).toEqual([]);
  });

  it('leave every other character where it was', () => {
    const text = 'Ks. (https://a.fi/1), \n https://b.fi!  ja muut\u2028';
    expect(splitLinks(text)).toEqual([
      { text: 'Ks. (', isLink: false },
      { text: 'https://a.fi/1', isLink: true },
      { text: '), \n ', isLink: false },
      { text: 'https://b.fi', isLink: true },
      { text: '!  ja muut\u2028', isLink: false }
    ]);
    expect(
      splitLinks(text)
        .map((part) => part.text)
        .join('')
    ).toBe(text);
  });

  it('are found in a text of any length without standing still', () => {
    const text = `${'https://'.repeat(5_000)} ${'https://a.fi/('.repeat(2_000)} ${'a'.repeat(100_000)}`;
    expect(
      splitLinks(text)
        .map((part) => part.text)
        .join('')
    ).toBe(text);
  });
});
