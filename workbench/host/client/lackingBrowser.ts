import { takeAway } from '../runtime/takeAway';
import { lackingFeatures } from '../pages/PageConditions';

/** Runs before every other script of a page that is opened in a browser which keeps something from it. */
const named = (document.documentElement.dataset.without ?? '').split(' ');
for (const feature of lackingFeatures) {
  if (named.includes(feature)) {
    takeAway(feature);
  }
}
