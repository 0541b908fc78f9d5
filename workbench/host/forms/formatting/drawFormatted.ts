import { isRecord, recordIn, recordsIn, textIn } from '../JsonRecord';
import type { JsonRecord } from '../JsonRecord';
import { evaluateExpression } from './evaluateExpression';
import type { FormatScope } from './evaluateExpression';
import { toText } from './FormatValue';

const elementTypes: readonly string[] = ['div', 'span', 'p'];
const styleProperties: readonly string[] = [
  'display',
  'padding',
  'margin',
  'border-radius',
  'white-space',
  'font-weight',
  'text-align',
  'flex-direction',
  'align-items',
  'gap'
];
const classNames = /^(sp-(css|field)-[\w-]+|ms-[\w-]+)$/;

/**
 * Draws a value with its column's formatting (`CustomFormatter`). Knows boxes, text, classes of SharePoint's palette and plain
 * styles; a format with anything else gives `undefined`, and the value is shown as plain text.
 */
export function drawFormatted(formatter: string, scope: FormatScope): HTMLElement | undefined {
  try {
    const format: unknown = JSON.parse(formatter);
    return isRecord(format) ? drawElement(format, scope) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) {
      return undefined;
    }
    throw error;
  }
}

function drawElement(format: JsonRecord, scope: FormatScope): HTMLElement | undefined {
  const type = textIn(format, 'elmType');
  const text = evaluateText(format, 'txtContent', scope);
  const className = evaluateText(recordIn(format, 'attributes'), 'class', scope);
  if (!elementTypes.includes(type) || text === undefined || className === undefined) {
    return undefined;
  }
  const element = document.createElement(type);
  element.textContent = text;
  element.classList.add(...className.split(/\s+/).filter((name) => classNames.test(name)));
  const style = recordIn(format, 'style');
  for (const name of Object.keys(style)) {
    const value = evaluateText(style, name, scope);
    if (value === undefined) {
      return undefined;
    }
    if (styleProperties.includes(name)) {
      element.style.setProperty(name, value);
    }
  }
  for (const child of recordsIn(format, 'children')) {
    const drawn = drawElement(child, scope);
    if (!drawn) {
      return undefined;
    }
    element.append(drawn);
  }
  return element;
}

function evaluateText(record: JsonRecord, name: string, scope: FormatScope): string | undefined {
  const source = record[name];
  if (source === undefined) {
    return '';
  }
  const value = typeof source === 'string' ? evaluateExpression(source, scope) : undefined;
  return value === undefined ? undefined : toText(value);
}
