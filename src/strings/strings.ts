import * as strings from 'RoadmapWebPartStrings';

/** The localised strings of the person's language; SPFx chooses the file. This is their only importer. */
export { strings };
