import type { PageModel } from '../../../../../workbench/host/pages/PageModel';

/** A Teams tab's page, with what the test wants to be different. */
export function aPageModel(overrides: Partial<PageModel> = {}): PageModel {
  return {
    place: 'tab',
    chrome: 'plain',
    locale: 'fi-FI',
    isEditing: false,
    mayEdit: false,
    section: 'one',
    background: 'none',
    siteTheme: 'light',
    teamsTheme: 'default',
    subPageId: '',
    tabPlace: 'standard',
    hostName: 'Teams',
    conditions: { without: [], rootFontPercent: undefined, hasForeignStyles: false },
    webParts: [
      {
        dataId: '/teams/tab',
        manifest: {
          id: '3f0f6f6c-6c1d-4f5e-9b52-5f4d1f0c7a21',
          alias: 'TiekarttaRoadmapWebPart',
          version: '0.1.0',
          componentType: 'WebPart',
          loaderConfig: { internalModuleBaseUrls: [], entryModuleId: 'roadmap', scriptResources: {} }
        },
        instanceId: 'ff9b2b5e-0000-4000-8000-000000000000',
        title: 'Tiekartta',
        description: '',
        properties: {}
      }
    ],
    runtime: { paths: {}, map: {}, modules: {}, components: {}, standIns: [] },
    legacyPageContext: { webAbsoluteUrl: 'http://localhost/sites/intra', webServerRelativeUrl: '/sites/intra' },
    ...overrides
  };
}
