import { stemmer } from '@orama/stemmers/finnish';
import { PlanSearch } from '../../domain/search/PlanSearch';

/** Search that forgives Finnish inflection, with the Snowball stemmer. */
export function createPlanSearch(): PlanSearch {
  return new PlanSearch(stemmer);
}
