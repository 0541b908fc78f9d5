/** The web part that the workbench places; `alias` in its manifest. */
export const webPartAlias = 'TiekarttaRoadmapWebPart';
