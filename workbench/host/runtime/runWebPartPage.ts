import type { PageModel } from '../pages/PageModel';
import { siteTheme } from '../themes/siteTheme';
import { teamsTheme } from '../themes/teamsTheme';
import { runRealPage } from './real/runRealPage';
import { showCanvasTheme } from './showCanvasTheme';
import { startSpfxRuntime } from './SpfxRuntime';
import { runTeams } from './teams/runTeams';
import { WebPartCanvas } from './WebPartCanvas';

/** Starts the framework, places the web parts and keeps all going until the page is left. */
export async function runWebPartPage(model: PageModel): Promise<void> {
  const isTeams = model.place !== 'page';
  const theme = isTeams ? teamsTheme(model.teamsTheme) : siteTheme(model.siteTheme, model.background);
  showCanvasTheme(theme);
  const runtime = await startSpfxRuntime(model, theme);
  const teams = isTeams ? runTeams(model, runtime.themeProvider) : undefined;
  const canvas = new WebPartCanvas({ runtime, teams: teams?.sdk });
  if (model.chrome === 'real' || model.webParts.length === 0) {
    runRealPage(canvas);
  }
  window.addEventListener('pagehide', (event) => {
    if (!event.persisted) {
      canvas.clear();
    }
  });
  await canvas.show(model);
}
