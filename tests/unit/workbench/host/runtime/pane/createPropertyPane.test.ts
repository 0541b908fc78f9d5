/** @jest-environment jsdom */
import { createPropertyPane } from '../../../../../../workbench/host/runtime/pane/createPropertyPane';
import type { PropertyPaneData, WebPart } from '../../../../../../workbench/host/runtime/SpfxModules';

const dropdownType = 6;
const toggleType = 5;
const textType = 3;

/** A web part that notes what the pane does with it. */
function aConfiguredWebPart(calls: string[], isReactive: boolean): WebPart {
  const properties: Record<string, unknown> = { listUrl: 'a', isWide: false };
  const data = (): PropertyPaneData => ({
    title: 'Tiekartta',
    isReactive,
    properties: { ...properties },
    configuration: {
      pages: [
        {
          groups: [
            {
              groupName: 'Suunnitelma',
              groupFields: [
                {
                  type: dropdownType,
                  targetProperty: 'listUrl',
                  properties: {
                    label: 'Luettelo',
                    options: [
                      { key: 'a', text: 'Aa' },
                      { key: 'b', text: 'Bee' }
                    ]
                  }
                },
                {
                  type: toggleType,
                  targetProperty: 'isWide',
                  properties: { label: 'Leveä', onText: 'Kyllä', offText: 'Ei' }
                },
                { type: textType, targetProperty: 'title', properties: { label: 'Otsikko' } },
                {
                  type: textType,
                  targetProperty: 'code',
                  properties: {
                    label: 'Tunnus',
                    onGetErrorMessage: (value: string) => (value === '' ? 'Tunnus puuttuu' : '')
                  }
                }
              ]
            }
          ]
        }
      ]
    }
  });
  return {
    displayMode: 2,
    properties,
    _internalInitialize: () => undefined,
    _internalDeserialize: () => undefined,
    _internalSerialize: () => ({ dataVersion: '1.0', properties }),
    _internalFirstTimeRender: () => Promise.resolve(),
    _internalSetDisplayMode: () => undefined,
    _internalOnAfterResize: () => undefined,
    _internalSetDirtyBit: () => undefined,
    _internalDispose: () => undefined,
    _getPropertyPaneData: () => Promise.resolve(data()),
    _onPropertyPaneFieldChanged: (property, value) => {
      calls.push(`${property} = ${String(value)}`);
      properties[property] = value;
      return true;
    },
    _onPropertyPaneLifeCycleEvent: (event) => calls.push(event)
  };
}

function open(isReactive = true): { readonly calls: string[]; readonly pane: HTMLElement } {
  document.body.innerHTML = '<button id="workbench-configure"></button><aside id="workbench-pane" hidden></aside>';
  const calls: string[] = [];
  const webPart = aConfiguredWebPart(calls, isReactive);
  createPropertyPane(() => webPart);
  document.getElementById('workbench-configure')?.click();
  const pane = document.getElementById('workbench-pane');
  if (!pane) {
    throw new Error('No pane');
  }
  return { calls, pane };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

function press(pane: HTMLElement, text: string): void {
  const button = [...pane.querySelectorAll('button')].find(
    (candidate) => candidate.textContent === text || candidate.getAttribute('aria-label') === text
  );
  button?.click();
}

/** Types into one of the text fields, counted from 0, and stays there. */
function type(pane: HTMLElement, index: number, text: string): void {
  const input = pane.querySelectorAll<HTMLInputElement>('input[type=text]')[index];
  if (input) {
    input.focus();
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

describe('the property pane', () => {
  it('hands each change over at once and shows the new value', async () => {
    const { calls, pane } = open();
    await settled();
    const select = pane.querySelector('select');
    if (select) {
      select.value = '1';
      select.dispatchEvent(new Event('change'));
    }
    pane.querySelector<HTMLButtonElement>('[role=switch]')?.click();
    await settled();
    expect(calls).toEqual(['ConfigurationStart', 'listUrl = b', 'isWide = true']);
    expect(pane.querySelector('[role=switch]')?.getAttribute('aria-checked')).toBe('true');
    expect(pane.querySelector('select')?.selectedOptions[0]?.textContent).toBe('Bee');
  });

  it('offers to apply only where changes wait for it', async () => {
    const reactive = open();
    await settled();
    expect(reactive.pane.textContent).not.toContain('Käytä');
    const { calls, pane } = open(false);
    await settled();
    press(pane, 'Käytä');
    press(pane, 'Sulje');
    expect(calls).toEqual(['ConfigurationStart', 'ApplyClicked', 'ConfigurationComplete']);
    expect(pane.hidden).toBe(true);
  });

  it('hands over each letter of a text at once, so that nothing is lost when editing ends', async () => {
    const { calls, pane } = open();
    await settled();
    type(pane, 0, 'Digi');
    expect(calls).toEqual(['ConfigurationStart', 'title = Digi']);
  });

  it('hands over a text with a validation when the field is left, also by closing the pane, if it is valid', async () => {
    const { calls, pane } = open();
    await settled();
    type(pane, 1, '');
    press(pane, 'Sulje');
    document.getElementById('workbench-configure')?.click();
    await settled();
    type(pane, 1, 'A1');
    press(pane, 'Sulje');
    expect(calls.filter((call) => !call.startsWith('Configuration'))).toEqual(['code = A1']);
    expect(calls.slice(-2)).toEqual(['code = A1', 'ConfigurationComplete']);
  });

  it('closes with Escape', async () => {
    const { calls, pane } = open();
    await settled();
    pane.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect([pane.hidden, calls.at(-1)]).toEqual([true, 'ConfigurationComplete']);
  });
});
