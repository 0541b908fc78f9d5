/** @jest-environment jsdom */
import { createPropertyPane } from '../../../../../../workbench/host/runtime/pane/createPropertyPane';
import type { PropertyPaneData, WebPart } from '../../../../../../workbench/host/runtime/SpfxModules';

const dropdownType = 6;
const toggleType = 5;

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

  it('closes with Escape', async () => {
    const { calls, pane } = open();
    await settled();
    pane.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect([pane.hidden, calls.at(-1)]).toEqual([true, 'ConfigurationComplete']);
  });
});
