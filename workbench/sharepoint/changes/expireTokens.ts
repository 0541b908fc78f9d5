import type { ExpiredTokens } from '../conditions/Conditions';
import type { Services } from '../Services';
import { allSites } from '../sites/Site';

/**
 * Acts out that the change log has been cut short. Something happens in every site first, so that tokens which are asked
 * for afterwards are others than those that were given out.
 */
export function expireTokens(services: Services, answer: ExpiredTokens['answer'], which: 'earlier' | 'all'): void {
  const { changes, conditions, now } = services;
  const time = now().getTime();
  const sequences = allSites.map(({ path, webId }) => {
    changes.add({ site: path, listId: '', object: 'web', change: 'navigation', time, uniqueId: webId });
    return changes.latest(path)?.sequence ?? 0;
  });
  const beforeSequence = which === 'all' ? Infinity : Math.min(...sequences);
  conditions.set({ expiredTokens: { answer, beforeSequence } });
}
