import { Part } from '../../ui/parts/Part';

/** What the web part loads on demand outside the plan's interface, whose own parts are in `planParts`. */
export const webPartParts = {
  propertyPane: new Part(() => import(/* webpackChunkName: 'property-pane' */ './propertyPane/paneResources')),
  namedList: new Part(() => import(/* webpackChunkName: 'named-list' */ './findNamedList')),
  setup: new Part(() => import(/* webpackChunkName: 'setup' */ './createSetup'))
};
