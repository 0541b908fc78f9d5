/** All that the settings need and the plan does not: loaded when the pane opens. */
export { readPlanLists } from '../../sharepoint/choices/readPlanLists';
export { roadmapPropertyPane } from './roadmapPropertyPane';
