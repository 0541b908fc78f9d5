/** @jest-environment jsdom */
import { createFieldControl } from '../../../../../../workbench/host/forms/form/FieldControl';
import { readControls } from '../../../../../../workbench/host/forms/form/saveItem';
import { aField } from '../aField';

const choices = ['A', 'B'];

function inputIn(container: HTMLElement, selector: string): HTMLInputElement {
  const input = container.querySelector<HTMLInputElement>(selector);
  if (!input) {
    throw new Error(`No ${selector}`);
  }
  return input;
}

describe('a control of the list form', () => {
  it('reads an emptied text as no value', () => {
    const control = createFieldControl(aField(), 'Vanha');
    inputIn(control.container, 'input').value = '';
    expect(control.read()).toBeNull();
  });

  it('keeps a choice that is not among the choices any more', () => {
    const control = createFieldControl(aField({ type: 'Choice', choices }), 'Vanha');
    expect(control.read()).toBe('Vanha');
  });

  it('lets an own value be written where the column allows it', () => {
    const control = createFieldControl(aField({ type: 'Choice', choices, allowsFillIn: true }), 'Oma');
    expect(inputIn(control.container, 'input').hidden).toBe(false);
    expect(control.read()).toBe('Oma');
  });

  it('adds an own value to the checked ones', () => {
    const control = createFieldControl(aField({ type: 'MultiChoice', choices, allowsFillIn: true }), ['B', 'Vanha']);
    inputIn(control.container, 'input[type=text]').value = ' Uusi ';
    expect(control.read()).toEqual(['B', 'Vanha', 'Uusi']);
  });

  it('reads a Finnish decimal, and refuses words', () => {
    const control = createFieldControl(aField({ type: 'Number' }), 1.5);
    const input = inputIn(control.container, 'input');
    expect(input.value).toBe('1,5');
    input.value = '1 200,25';
    expect(control.read()).toBe(1200.25);
    input.value = 'kaksi';
    expect(readControls([control]).isValid).toBe(false);
    expect(control.container.textContent).toContain('Kirjoita luku.');
  });

  it('keeps the seconds of a time that nobody touched', () => {
    const control = createFieldControl(aField({ type: 'DateTime' }), '2026-07-01T07:05:30Z');
    expect(control.read()).toBe('2026-07-01T07:05:30Z');
  });

  it('asks for a required value', () => {
    const control = createFieldControl(aField({ isRequired: true }), null);
    expect(readControls([control]).isValid).toBe(false);
    expect(control.container.textContent).toContain('Tämä tieto tarvitaan.');
  });
});
