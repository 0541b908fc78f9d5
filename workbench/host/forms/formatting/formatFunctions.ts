import { isTruthy, toText } from './FormatValue';
import type { FormatValue } from './FormatValue';

type FormatFunction = (args: readonly FormatValue[]) => FormatValue;

/** The functions of column formatting that the workbench knows. */
export const formatFunctions: ReadonlyMap<string, FormatFunction> = new Map<string, FormatFunction>([
  ['if', ([condition = '', then = '', otherwise = '']) => (isTruthy(condition) ? then : otherwise)],
  ['join', ([list = '', separator = '']) => (typeof list === 'object' ? list.join(toText(separator)) : toText(list))],
  ['length', ([value = '']) => (typeof value === 'object' ? value.length : value === '' ? 0 : 1)],
  ['toString', ([value = '']) => toText(value)],
  ['Number', ([value = '']) => Number(value)],
  ['toLowerCase', ([value = '']) => toText(value).toLowerCase()],
  ['toUpperCase', ([value = '']) => toText(value).toUpperCase()],
  ['indexOf', ([value = '', part = '']) => toText(value).indexOf(toText(part))]
]);
