/** Everything that only the settings need: loaded when the pane opens. */
export { readPlanLists } from '../../sharepoint/choices/readPlanLists';
export { roadmapPropertyPane } from './roadmapPropertyPane';
