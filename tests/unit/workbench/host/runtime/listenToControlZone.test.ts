/** @jest-environment jsdom */
import { listenToControlZone } from '../../../../../workbench/host/runtime/real/listenToControlZone';

interface Canvas {
  readonly zone: HTMLElement;
  readonly input: HTMLElement;
  readonly asked: string[];
  isEditing: boolean;
}

function aCanvas(): Canvas {
  document.body.innerHTML = '<div id="zone" tabindex="0"><div class="wb-part-tools"></div><input></div>';
  const zone = document.getElementById('zone');
  const input = document.querySelector('input');
  if (!zone || !input) {
    throw new Error('No canvas');
  }
  const canvas: Canvas = { zone, input, asked: [], isEditing: true };
  listenToControlZone(zone, {
    isEditing: () => canvas.isEditing,
    openPane: () => canvas.asked.push('pane'),
    remove: () => canvas.asked.push('remove')
  });
  return canvas;
}

/** Whether the key went through to what is inside, and was left to the browser. */
function press(target: HTMLElement, init: KeyboardEventInit): boolean {
  let isHeard = false;
  target.addEventListener('keydown', () => (isHeard = true), { once: true });
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return isHeard && !event.defaultPrevented;
}

describe('a control zone in edit mode', () => {
  it('takes Escape before the web part and moves the focus to itself', () => {
    const { zone, input } = aCanvas();
    input.focus();
    expect(press(input, { key: 'Escape' })).toBe(false);
    expect(document.activeElement).toBe(zone);
  });

  it('takes the undo keys from text boxes, too', () => {
    const { input } = aCanvas();
    expect(press(input, { key: 'z', ctrlKey: true })).toBe(false);
    expect(press(input, { key: 'z' })).toBe(true);
  });

  it('deletes the web part only when the zone itself has the focus', () => {
    const { zone, input, asked } = aCanvas();
    expect(press(input, { key: 'Delete' })).toBe(true);
    press(zone, { key: 'Delete' });
    expect(asked).toEqual(['remove']);
  });

  it('opens the property pane by Alt+P', () => {
    const { input, asked } = aCanvas();
    press(input, { key: 'p', code: 'KeyP', altKey: true });
    expect(asked).toEqual(['pane']);
  });

  it('lets a paste reach the web part and nothing further out', () => {
    const { input } = aCanvas();
    const heard: string[] = [];
    input.addEventListener('paste', () => heard.push('inside'));
    document.addEventListener('paste', () => heard.push('document'), { once: true });
    input.dispatchEvent(new Event('paste', { bubbles: true }));
    expect(heard).toEqual(['inside']);
  });

  it('takes nothing while the page is read', () => {
    const canvas = aCanvas();
    canvas.isEditing = false;
    expect(press(canvas.input, { key: 'Escape' })).toBe(true);
    expect(press(canvas.input, { key: 'z', ctrlKey: true })).toBe(true);
  });
});
