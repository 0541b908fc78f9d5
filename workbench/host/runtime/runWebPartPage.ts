import type { PageModel } from '../pages/PageModel';
import { siteTheme } from '../themes/siteTheme';
import { teamsTheme } from '../themes/teamsTheme';
import { showCanvasTheme } from './showCanvasTheme';
import { createPropertyPane } from './pane/createPropertyPane';
import { placeWebPart } from './placeWebPart';
import { startSpfxRuntime } from './SpfxRuntime';
import type { WebPart } from './SpfxModules';
import { keepSaved } from './keepSaved';
import { runTeams } from './teams/runTeams';
import { watchResize } from './watchResize';

/** Starts the framework, places the web part and keeps both going until the page is left. */
export async function runWebPartPage(model: PageModel, target: HTMLElement): Promise<void> {
  const isTeams = model.place !== 'page';
  const theme = isTeams ? teamsTheme(model.teamsTheme) : siteTheme(model.siteTheme, model.background);
  showCanvasTheme(theme);
  const runtime = await startSpfxRuntime(model, theme);
  const teams = isTeams ? runTeams(model, runtime.themeProvider) : undefined;
  let webPart: WebPart | undefined = undefined;
  const onDirty = model.isEditing ? keepSaved(model.pageId, () => webPart) : (): void => undefined;
  const pane = model.isEditing
    ? createPropertyPane(() => {
        if (!webPart) {
          throw new Error('The web part is not on the page yet');
        }
        return webPart;
      })
    : undefined;
  webPart = await placeWebPart(runtime, model, target, {
    teams: teams?.sdk,
    onDirty,
    onPropertyPaneAction: (action) => pane?.act(action),
    isPropertyPaneOpen: () => pane?.isOpen() ?? false
  });
  const placed = webPart;
  const stopWatching = watchResize(placed, target.parentElement ?? target);
  window.addEventListener('pagehide', (event) => {
    if (!event.persisted) {
      stopWatching();
      placed._internalDispose();
    }
  });
}
