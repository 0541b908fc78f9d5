import { refuse } from '../errors/SharePointError';
import { columnScope } from '../formulas/columnScope';
import { evaluateFormula } from '../formulas/evaluateFormula';
import { parseFormula } from '../formulas/parseFormula';
import { resolveFormula } from '../formulas/resolveFormula';
import { toTruth } from '../formulas/formulaFunctions';
import { isFormulaError } from '../formulas/Formula';
import type { ApiContext } from '../http/ApiContext';
import type { ListDefinition } from '../lists/ListDefinition';
import type { ItemRow } from './ItemRow';
import { readValue } from './readValue';

/** Refuses a row that breaks the validation of one of its columns or of the list, in the words that its owner gave it. */
export function checkRules(context: ApiContext, list: ListDefinition, row: ItemRow): void {
  const fields = context.services.fields.all(list.id);
  const byName = new Map(fields.map((field) => [field.internalName, field]));
  const scope = columnScope((name) => {
    const field = byName.get(name);
    return field ? readValue(row, field) : null;
  }, context.services.now());
  const holds = (formula: string): boolean => {
    const value = evaluateFormula(parseFormula(resolveFormula(formula, fields)), scope);
    return !isFormulaError(value) && toTruth(value);
  };
  for (const { validationFormula, validationMessage } of fields) {
    if (validationFormula !== null && !holds(validationFormula)) {
      refuseInWords('columnInvalid', validationMessage);
    }
  }
  const { ValidationFormula: formula, ValidationMessage: message } = list.settings;
  if (typeof formula === 'string' && formula !== '' && !holds(formula)) {
    refuseInWords('listInvalid', message);
  }
}

function refuseInWords(name: 'columnInvalid' | 'listInvalid', message: unknown): never {
  return refuse(name, typeof message === 'string' && message !== '' ? message : 'List data validation failed.');
}
