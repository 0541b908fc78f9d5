import { refuse } from '../errors/SharePointError';
import type { FieldDefinition, FieldType } from '../fields/FieldDefinition';
import type { Formula } from './Formula';
import { formulaFunctions } from './formulaFunctions';
import { parseFormula } from './parseFormula';
import { tokenizeFormula } from './tokenizeFormula';

/** Functions and operators that look at their arguments themselves, or have no name of a function. */
const builtIn = /^(?:IF|ISBLANK|ISERROR|IFERROR|[-+*/^&=<>]+)$/;

/** Types of columns that formulas may name. */
const allowed: readonly FieldType[] = [
  'Text',
  'Choice',
  'Number',
  'Currency',
  'Integer',
  'Boolean',
  'DateTime',
  'Counter',
  'Calculated'
];

/**
 * The formula with its columns by internal name, as the service keeps it. Columns that there are not, or that formulas may
 * not name, and functions that the workbench does not know are refused.
 */
export function resolveFormula(formula: string, fields: readonly FieldDefinition[]): string {
  checkFunctions(parseFormula(formula));
  const tokens = tokenizeFormula(formula) ?? [];
  const resolved = tokens.map((token, index) => {
    const isCall = tokens[index + 1]?.text === '(';
    const isWord = token.kind === 'name' && !isCall && !/^(true|false)$/i.test(token.text);
    if (token.kind === 'column' || isWord) {
      return `[${findColumn(token.text, fields).internalName}]`;
    }
    return token.kind === 'text' ? `"${token.text.replace(/"/g, '""')}"` : token.text;
  });
  return `=${resolved.join('')}`;
}

function findColumn(name: string, fields: readonly FieldDefinition[]): FieldDefinition {
  const found =
    fields.find((field) => field.internalName === name) ??
    fields.find((field) => field.title === name && field.type !== 'Computed') ??
    refuse('formulaColumnUnknown');
  return allowed.includes(found.type) ? found : refuse('formulaColumnRefused');
}

function checkFunctions(formula: Formula): void {
  if (formula.kind === 'call') {
    if (!builtIn.test(formula.name) && !Object.hasOwn(formulaFunctions, formula.name)) {
      refuse('notImplemented', 'the function of formulas', formula.name);
    }
    formula.args.forEach(checkFunctions);
  }
}
