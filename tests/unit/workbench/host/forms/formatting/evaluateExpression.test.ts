import { phaseFormat } from '../../../../../../src/sharepoint/provisioning/phaseFormat';
import {
  evaluateExpression,
  type FormatScope
} from '../../../../../../workbench/host/forms/formatting/evaluateExpression';
import type { FormatValue } from '../../../../../../workbench/host/forms/formatting/FormatValue';

const scope = (currentField: FormatValue, row: Readonly<Record<string, FormatValue>> = {}): FormatScope => ({
  currentField,
  field: (name: string) => row[name] ?? ''
});

describe('evaluateExpression', () => {
  it('takes a text without = as it is', () => {
    expect(evaluateExpression('inline-block', scope('A'))).toBe('inline-block');
  });

  it('answers the field, and other columns of the row', () => {
    expect(evaluateExpression('@currentField', scope('Selvittely'))).toBe('Selvittely');
    expect(evaluateExpression("=[$Title] + '!'", scope('', { Title: 'Lupa' }))).toBe('Lupa!');
  });

  it.each<[string, FormatValue, FormatValue]>([
    ["=if(@currentField == 'A', 'a', if(@currentField == 'B', 'b', 'c'))", 'B', 'b'],
    ["=@currentField == 'A' ? 'yes' : 'no'", 'A', 'yes'],
    ["=@currentField != '' && @currentField != 'A'", 'B', true],
    ['=(1 + 2) * 3 - 4 / 2', '', 7],
    ["=join(@currentField, ' / ')", ['A', 'B'], 'A / B'],
    ["=@currentField == 'A'", ['A'], false]
  ])('evaluates %s', (expression, field, expected) => {
    expect(evaluateExpression(expression, scope(field))).toEqual(expected);
  });

  it.each(['=addDays(@now, 1)', "=if(@currentField == 'A', 'a'", '=[$Title', '=1 2'])(
    'does not guess at %s',
    (expression) => {
      expect(evaluateExpression(expression, scope('A'))).toBeUndefined();
    }
  );

  it('understands the format that the product gives its phases', () => {
    const format = JSON.parse(phaseFormat(['Selvittely', 'Käyttöönotto', 'Jatkuva toiminta'])) as {
      readonly attributes: { readonly class: string };
    };
    const classes = ['Selvittely', 'Jatkuva toiminta', 'Muu'].map((phase) =>
      String(evaluateExpression(format.attributes.class, scope(phase)))
    );
    expect(classes.map((text) => text.split(' ')[0])).toEqual([
      'sp-css-backgroundColor-BgGold',
      'sp-css-backgroundColor-BgMintGreen',
      'sp-css-backgroundColor-BgLightGray'
    ]);
  });
});
