import { isFormulaError, type Formula, type FormulaValue } from './Formula';
import { formulaFunctions, toNumber, toText, toTruth } from './formulaFunctions';

export interface FormulaScope {
  readonly now: Date;
  read(column: string): FormulaValue;
}

/** The value of a formula in one row. Names of functions were checked when it was saved. */
export function evaluateFormula(formula: Formula, scope: FormulaScope): FormulaValue {
  switch (formula.kind) {
    case 'value':
      return formula.value;
    case 'column':
      return scope.read(formula.name);
    case 'call':
      return call(formula.name, formula.args, scope);
  }
}

function call(name: string, args: readonly Formula[], scope: FormulaScope): FormulaValue {
  const at = (index: number): FormulaValue => {
    const arg = args[index];
    return arg ? evaluateFormula(arg, scope) : null;
  };
  switch (name) {
    case 'IF': {
      const condition = at(0);
      return isFormulaError(condition) ? condition : toTruth(condition) ? at(1) : args.length > 2 ? at(2) : false;
    }
    case 'ISBLANK': {
      const value = at(0);
      return value === null || value === '';
    }
    case 'ISERROR':
      return isFormulaError(at(0));
    case 'IFERROR': {
      const value = at(0);
      return isFormulaError(value) ? at(1) : value;
    }
    default: {
      const values = args.map((_, index) => at(index));
      return values.find(isFormulaError) ?? formulaFunctions[name]?.(values, scope.now) ?? operate(name, values);
    }
  }
}

function operate(operator: string, [left = null, right = null]: readonly FormulaValue[]): FormulaValue {
  switch (operator) {
    case '&':
      return toText(left) + toText(right);
    case '+':
      return sound(toNumber(left) + toNumber(right));
    case '-':
      return sound(toNumber(left) - toNumber(right));
    case '*':
      return sound(toNumber(left) * toNumber(right));
    case '/':
      return toNumber(right) === 0 ? { error: '#DIV/0!' } : sound(toNumber(left) / toNumber(right));
    case '^':
      return sound(toNumber(left) ** toNumber(right));
    default:
      return compares(operator, compare(left, right));
  }
}

function sound(number: number): FormulaValue {
  return Number.isFinite(number) ? number : { error: '#VALUE!' };
}

/** Numbers come before texts; texts compare without regard to case; an empty cell is an empty text or nought. */
function compare(left: FormulaValue, right: FormulaValue): number {
  if (typeof left === 'string' || typeof right === 'string') {
    if (typeof left === 'number' || typeof right === 'number') {
      return typeof left === 'number' ? -1 : 1;
    }
    return toText(left).toLowerCase().localeCompare(toText(right).toLowerCase(), 'fi');
  }
  return toNumber(left) - toNumber(right);
}

function compares(operator: string, difference: number): boolean {
  switch (operator) {
    case '=':
      return difference === 0;
    case '<>':
      return difference !== 0;
    case '<':
      return difference < 0;
    case '>':
      return difference > 0;
    case '<=':
      return difference <= 0;
    default:
      return difference >= 0;
  }
}
