import { refuse } from '../errors/SharePointError';
import type { SortKey } from '../query/Condition';

/** Parses `$orderby`: `Due desc,Title`. */
export function parseOrderBy(text: string): readonly SortKey[] {
  return text.split(',').map((part) => {
    const [path, direction, ...rest] = part.trim().split(/\s+/);
    if (!path || rest.length > 0 || !/^(asc|desc)?$/i.test(direction ?? '')) {
      return refuse('queryOptionInvalid', '$orderby', text);
    }
    const [name, sub] = path.split('/');
    return {
      column: { name: name ?? path, ...(sub === undefined ? {} : { part: sub }) },
      isDescending: direction?.toLowerCase() === 'desc'
    };
  });
}
