import type { RowKey } from '../../domain/timeline/timelineRows';
import type { ViewState } from './ViewState';

/** Older ones go first; a plan has far fewer goals and groups. */
const mostKeys = 500;

/** What of a view a person finds again on the next visit, as text. What is in the address is not among it. */
export function writeRememberedView({ collapsed, collapsedBefore }: ViewState): string {
  return JSON.stringify({ collapsed: (collapsedBefore ?? collapsed).slice(-mostKeys) });
}

/** Reads it, whatever stands there: another version's, or nothing. */
export function readRememberedView(text: string | undefined): Pick<ViewState, 'collapsed'> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    const keys: unknown = typeof value === 'object' && value !== null && 'collapsed' in value ? value.collapsed : [];
    const collapsed = Array.isArray(keys) ? keys.filter((key): key is RowKey => typeof key === 'string') : [];
    return { collapsed: collapsed.slice(-mostKeys) };
  } catch (error) {
    console.warn('Tiekartta: what was remembered of the view cannot be read.', error);
    return { collapsed: [] };
  }
}
