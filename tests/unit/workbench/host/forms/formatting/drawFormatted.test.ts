/** @jest-environment jsdom */
import { drawFormatted } from '../../../../../../workbench/host/forms/formatting/drawFormatted';

const scope = { currentField: '<b>A</b>', field: () => '' };

describe('drawFormatted', () => {
  it('draws a pill whose text is only text', () => {
    const format = {
      elmType: 'div',
      style: { display: 'inline-block', position: 'fixed' },
      attributes: { class: "='sp-css-color-GoldFont' + ' other'" },
      txtContent: '@currentField'
    };
    const pill = drawFormatted(JSON.stringify(format), scope);
    expect(pill?.textContent).toBe('<b>A</b>');
    expect(pill?.className).toBe('sp-css-color-GoldFont');
    expect(pill?.style.display).toBe('inline-block');
    expect(pill?.style.position).toBe('');
  });

  it.each(['{"elmType":"a","txtContent":"@currentField"}', '{"elmType":"div","txtContent":"=unknown(1)"}', 'no JSON'])(
    'leaves %s to be shown as plain text',
    (format) => {
      expect(drawFormatted(format, scope)).toBeUndefined();
    }
  );
});
