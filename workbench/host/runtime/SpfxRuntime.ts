import type { PageModel } from '../pages/PageModel';
import { createComponentLoader } from './createComponentLoader';
import { configureAmd, loadModules } from './amd';
import type {
  ComponentBaseLibrary,
  CoreLibrary,
  LoaderLibrary,
  PageContext,
  PageContextLibrary,
  ServiceScope,
  ThemeProvider,
  WebPartBaseLibrary
} from './SpfxModules';

/** The framework, started for one page. */
export interface SpfxRuntime {
  readonly core: CoreLibrary;
  readonly webPartBase: WebPartBaseLibrary;
  readonly scope: ServiceScope;
  readonly themeProvider: ThemeProvider;
}

const packages = [
  '@microsoft/sp-core-library',
  '@microsoft/sp-page-context',
  '@microsoft/sp-component-base',
  '@microsoft/sp-webpart-base',
  '@microsoft/sp-loader'
] as const;

/** Loads the SPFx packages and builds the root services that SharePoint's page gives to its web parts. */
export async function startSpfxRuntime(model: PageModel, theme: unknown): Promise<SpfxRuntime> {
  configureAmd(model.runtime);
  const names = packages.map((name) => model.runtime.modules[name] ?? name);
  const [core, pageContextLibrary, componentBase, webPartBase, loader] = (await loadModules(names)) as [
    CoreLibrary,
    PageContextLibrary,
    ComponentBaseLibrary,
    WebPartBaseLibrary,
    LoaderLibrary
  ];
  core._SPFlight.initialize([]);
  core._SPFlight.initializeEcs([]);
  core._SPKillSwitch.initialize({});
  loader.SPComponentLoader._initialize(createComponentLoader(model.runtime));
  core.Environment._initialize({ type: core.EnvironmentType.SharePoint });

  const scope = core.ServiceScope.startNewRoot();
  const { PageContext, SharePointPageContextDataProvider } = pageContextLibrary;
  const pageContext = scope.createAndProvide<PageContext>(PageContext.serviceKey, PageContext);
  pageContext.initialize(
    SharePointPageContextDataProvider._createPageContextData(model.legacyPageContext),
    model.legacyPageContext
  );
  const { ThemeProvider } = componentBase;
  const themeProvider = scope.provide(ThemeProvider.serviceKey, new ThemeProvider(scope, theme));
  scope.finish();
  return { core, webPartBase, scope, themeProvider };
}
