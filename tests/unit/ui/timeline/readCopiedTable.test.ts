/**
 * @jest-environment jsdom
 */
import { rangeToHtml } from '../../../../src/domain/edits/rangeToText';
import { readCopiedTable } from '../../../../src/ui/timeline/range/readCopiedTable';

/** "Selvittely#92d050 | -#92d050 | -": text and colour of each cell, a line for each row. */
const drawn = (html: string): string | undefined =>
  readCopiedTable(html)
    ?.map((row) => row.map(({ text, color }) => `${text.replace(/\s+/g, ' ').trim() || '-'}${color ?? ''}`).join(' | '))
    .join('\n');

const excelDesktop = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Excel.Sheet>
<style>
<!--table
	{mso-displayed-decimal-separator:"\\,";}
@page
	{margin:.75in .7in .75in .7in;}
tr
	{mso-height-source:auto;}
td
	{padding-top:1px;
	mso-ignore:padding;
	color:black;
	mso-background-source:auto;
	mso-pattern:auto;}
.xl65
	{background:#92D050;
	mso-pattern:black none;}
.xl66
	{text-align:center;
	background:yellow;
	mso-pattern:black none;}
.xl67
	{background:white;
	mso-pattern:black none;}
.xl68
	{border:.5pt solid windowtext;}
-->
</style></head>
<body link="#0563C1"><table border=0 cellpadding=0 cellspacing=0 width=320 style='border-collapse:collapse'>
<!--StartFragment-->
 <col width=64 span=5 style='width:48pt'>
 <tr height=20 style='height:15.0pt'>
  <td height=20 class=xl65 width=64 style='height:15.0pt;width:48pt'>Selvittely</td>
  <td class=xl65>&nbsp;</td>
  <td class=xl66>&nbsp;</td>
  <td class=xl67>&nbsp;</td>
  <td class=xl68>&nbsp;</td>
 </tr>
 <tr height=20>
  <td colspan=3 rowspan=2 class=xl68>Jatkuva<br>
    toiminta</td>
  <td colspan=2 class=xl65 style='mso-ignore:colspan'>Käyttöönotto</td>
 </tr>
 <tr height=20>
  <td colspan=2 style='mso-ignore:colspan'></td>
 </tr>
 <tr height=40 style='height:30.0pt;mso-xlrowspan:2'>
  <td height=40 colspan=5 style='height:30.0pt;mso-ignore:colspan'></td>
 </tr>
 <![if supportMisalignedColumns]>
 <tr height=0 style='display:none'>
  <td width=64 style='width:48pt'></td><td width=64></td><td width=64></td><td width=64></td><td width=64></td>
 </tr>
 <![endif]>
<!--EndFragment-->
</table></body></html>`;

describe('a table on the clipboard', () => {
  it('of Excel has its colours from class rules, its merges, and no row of widths', () => {
    expect(drawn(excelDesktop)).toBe(
      [
        'Selvittely#92d050 | -#92d050 | -#ffff00 | - | -',
        'Jatkuva toiminta | Jatkuva toiminta | Jatkuva toiminta | Käyttöönotto#92d050 | -#92d050',
        'Jatkuva toiminta | Jatkuva toiminta | Jatkuva toiminta | - | -',
        '- | - | - | - | -',
        '- | - | - | - | -'
      ].join('\n')
    );
  });

  it('of Excel on the web stands in a document within another', () => {
    const html = `<div ccp_infra_version='3' ccp_infra_timestamp='1'><html xmlns="http://www.w3.org/TR/REC-html40">
      <head><style><!--td {color:black;} .xl15 {background:#FFC000; mso-pattern:black none;}--></style></head>
      <body><table width=128><!--StartFragment--><col width=64 span=2>
      <tr height=19><td class=xl15>Utredning</td><td class=xl15></td></tr><!--EndFragment--></table></body></html></div>`;
    expect(drawn(html)).toBe('Utredning#ffc000 | -#ffc000');
  });

  it('of Word has its colours inline, its texts in paragraphs and its merges', () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>
      p.MsoNormal, li.MsoNormal {margin:0cm;} @list l0:level1 {mso-level-text:"";} </style></head><body>
      <!--StartFragment--><table class=MsoTableGrid border=1>
      <tr style='mso-yfti-irow:0'>
        <td width=104 colspan=2 style='width:77.9pt;background:#FFD366;mso-background-themecolor:accent2;mso-background-themetint:153;padding:0cm'>
          <p class=MsoNormal><span lang=FI>Jatkuva<br>toiminta<o:p></o:p></span></p></td>
        <td width=104 rowspan=2 style='background:#FFD366'><p class=MsoNormal><o:p>&nbsp;</o:p></p></td>
      </tr>
      <tr><td><p class=MsoNormal style='background:lime'><o:p>&nbsp;</o:p></p></td><td style='background:white'><p><o:p>&nbsp;</o:p></p></td></tr>
      <![if !supportMisalignedColumns]><tr height=0><td width=104></td><td width=104></td><td width=104></td></tr><![endif]>
      </table><!--EndFragment--><p class=MsoNormal><o:p>&nbsp;</o:p></p></body></html>`;
    expect(drawn(html)).toBe('Jatkuva toiminta#ffd366 | Jatkuva toiminta#ffd366 | -#ffd366\n-#00ff00 | - | -#ffd366');
  });

  it('of Google Sheets has its colours inline, and a single cell comes without a table', () => {
    const html = `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style>
      <table xmlns="http://www.w3.org/1999/xhtml" dir="ltr" data-sheets-root="1"><colgroup><col width="100"/></colgroup><tbody>
      <tr style="height:21px;"><td rowspan="1" colspan="2" style="background-color:rgb(0, 255, 0);">Selvittely</td><td></td></tr></tbody></table>`;
    expect(drawn(html)).toBe('Selvittely#00ff00 | Selvittely#00ff00 | -');
    const single = (style: string, text: string): string =>
      `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {}--></style><span style="${style}" data-sheets-root="1">${text}</span>`;
    expect(drawn(single('font-size:10pt;background-color:#4a86e8;', ''))).toBe('-#4a86e8');
    expect(drawn(single('font-size:10pt;', 'Käyttöönotto'))).toBe('Käyttöönotto');
  });

  it('of LibreOffice has its colours in bgcolor, for whole rows too', () => {
    const html = `<!DOCTYPE html><html><head><style type="text/css">body,div,table,tbody,tr,th,td,p { font-size:x-small }</style></head><body>
      <table cellspacing="0" border="0"><colgroup span="3" width="85"></colgroup>
      <tr><td colspan=2 height="17" align="left" bgcolor="#FFFF00"><font face="Liberation Sans">Selvittely</font></td><td bgcolor="81D41A"><br></td></tr>
      <tr bgcolor="#FF0000"><td><br></td><td bgcolor="#FFFFFF"><br></td><td style="background: transparent"><br></td></tr>
      </table></body></html>`;
    expect(drawn(html)).toBe('Selvittely#ffff00 | Selvittely#ffff00 | -#81d41a\n-#ff0000 | - | -#ff0000');
  });

  it('of the timeline itself reads back as it was', () => {
    expect(
      drawn(
        rangeToHtml([
          ['Selvittely', ''],
          ['', '<b>']
        ])
      )
    ).toBe('Selvittely | -\n- | <b>');
  });

  it('whose rules have been lost has looks that nobody knows', () => {
    expect(
      drawn('<table><tr><td class=xl65>Selvittely</td><td class=xl65></td><td class=xl66></td><td></td></tr></table>')
    ).toBe('Selvittelyxl65 | -xl65 | -xl66 | -');
  });

  it.each([
    ['a paragraph', '<p>Selvittely</p>'],
    ['two tables', '<table><tr><td>a</td></tr></table><table><tr><td>b</td></tr></table>'],
    ['a text with a table in it', '<p>Suunnitelma</p><table><tr><td>a</td></tr></table>'],
    ['a table without cells', '<table></table>'],
    ['nothing', ''],
    ['broken HTML', '<table><tr><<>']
  ])('is not what %s is', (_, html) => {
    expect(readCopiedTable(html)).toBeUndefined();
  });

  it('neither loads nor runs what is in it, and bounds what it claims to hold', () => {
    const html = `<table><tr><td onclick="globalThis.ran=1" colspan="99999999"><img src="x" onerror="globalThis.ran=1">a<script>globalThis.ran=1</script></td></tr></table>`;
    expect(readCopiedTable(html)?.[0]).toHaveLength(1_000);
    expect(readCopiedTable(`<table>${'<tr><td colspan=1000>a</td></tr>'.repeat(101)}</table>`)).toBeUndefined();
    expect(globalThis).not.toHaveProperty('ran');
  });

  it('leaves out hidden rows and columns, comments and hidden text', () => {
    const hidden = `style='display:none'`;
    expect(
      drawn(`<table><col><col width=0 ${hidden}><col>
        <tr><td colspan=3 bgcolor=#92d050>Selvittely</td></tr>
        <tr><td>Jatkuva</td><td ${hidden}>Piilo</td><td bgcolor=yellow></td></tr>
        <tr ${hidden}><td>Piilo</td><td ${hidden}></td><td></td></tr>
        <tr><td><span ${hidden}>Piilo</span>Jatkuva</td><td ${hidden}>Piilo</td><td><p style='mso-hide:all'>Piilo</p></td></tr>
      </table>`)
    ).toBe('Selvittely#92d050 | Selvittely#92d050\nJatkuva | -#ffff00\nJatkuva | -');
    expect(
      drawn(`<style>a.comment-indicator { background:red; } comment { display:none; }</style><table><tr>
        <td><a class="comment-indicator"></a><comment>Matti: tarkista</comment>Selvittely</td></tr></table>`)
    ).toBe('Selvittely');
  });

  it('of a mail lies in another one for its layout, and keeps its colours in a dark theme', () => {
    expect(
      drawn(`<table><tr><td><div><table><tr><td>Selvittely</td>
        <td style="background:rgb(60, 90, 20) !important" data-ogsb="rgb(146, 208, 80)">Jatkuva</td></tr></table></div></td></tr></table>`)
    ).toBe('Selvittely | Jatkuva#92d050');
  });

  it('does not lose a colour that it cannot name', () => {
    const colored = (value: string): string | undefined =>
      drawn(`<table><tr><td style="background:${value}"></td></tr></table>`);
    expect(colored('hsl(90, 60%, 50%)')).toBe('-hsl(90, 60%, 50%)');
    expect(colored('linear-gradient(90deg, #fff, #92d050)')).toBe('-linear-gradient(90deg, #fff, #92d050)');
    expect(colored('var(--shade, #92D050)')).toBe('-#92d050');
    expect(colored('rgb(146 208 80 / 100%)')).toBe('-#92d050');
  });
});
