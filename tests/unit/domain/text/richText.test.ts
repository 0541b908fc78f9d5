import { plainFromRichText, richTextFromPlain } from '../../../../src/domain/text/richText';

describe('plainFromRichText', () => {
  it.each([
    ['<div class="ExternalClass12"><p>Kuvaus <b>lihavoitu</b> &amp; muuta</p></div>', 'Kuvaus lihavoitu & muuta'],
    ['<div class="ExternalClass34"><ul><li>kohta 1</li></ul></div>', 'kohta 1'],
    ['<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>', 'a\nb\nc'],
    ['<p>a</p><p><br></p><p>b<br>c</p>', 'a\n\nb\nc'],
    ['<p>a</p>\r\n  <p>\u200b</p><div>b&#160;&#58; c&nbsp;</div>', 'a\n\nb : c'],
    [
      '<table><tr><th>Vuosi</th><th>Hinta</th></tr><tr><td>2026</td><td>5&nbsp;900&nbsp;&euro;</td></tr></table>',
      'Vuosi\tHinta\n2026\t5 900 €'
    ],
    ['<a href="https://x.fi?a=1&amp;b=>">Katso täältä</a> lisää', 'Katso täältä lisää'],
    ['<style>p{color:red}</style><p>teksti</p><script>alert("<p>x</p>")</script>', 'teksti'],
    ['<!-- <p>piilo</p> --><p>n&auml;kyy &#x2013; &Aring;bo</p>', 'näkyy – Åbo'],
    ['<p title="a > b">x</p>', 'x'],
    ['5 < 6 & 7 > 3', '5 < 6 & 7 > 3'],
    ['rivi 1\r\nrivi 2', 'rivi 1\nrivi 2'],
    ['<p>&amp;lt;b&amp;gt; &tuntematon; &#0;</p>', '&lt;b&gt; &tuntematon; &#0;'],
    ['<p>auki <b>jäänyt', 'auki jäänyt'],
    ['', '']
  ])('reads %s', (html, text) => {
    expect(plainFromRichText(html)).toBe(text);
  });

  it.each([
    'a',
    'a\nb',
    'a\n\nb',
    '<b>ei & "lihavaa"</b>',
    'x < y',
    '&amp;',
    'Kevät 2026: pilotti\nSyksy 2026: käyttöön'
  ])('gives back %j as it was written', (text) => {
    expect(plainFromRichText(richTextFromPlain(text))).toBe(text);
  });
});
