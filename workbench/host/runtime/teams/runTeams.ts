import { teamsThemes } from '../../pages/PageModel';
import type { PageModel, TeamsTheme } from '../../pages/PageModel';
import { teamsTheme } from '../../themes/teamsTheme';
import { requireElement } from '../requireElement';
import { showCanvasTheme } from '../showCanvasTheme';
import type { ThemeProvider } from '../SpfxModules';
import { createTeams } from './createTeams';
import type { Teams } from './createTeams';

/** Wires the page's Teams controls: the theme switch, and the line that shows a shared link. */
export function runTeams(model: PageModel, themeProvider: ThemeProvider): Teams {
  const link = requireElement('workbench-shared-link');
  const teams = createTeams(model, {
    onThemeChange: (theme) => themeProvider._setTheme(teamsTheme(theme)),
    onDeepLink: (parameters, url) => {
      const anchor = document.createElement('a');
      anchor.href = url;
      anchor.textContent = parameters.subPageLabel || parameters.subPageId;
      link.replaceChildren('Linkki tähän kohtaan: ', anchor);
    }
  });
  const select = requireElement('wb-teams-theme');
  select.addEventListener('change', () => {
    const theme = teamsThemes.find((name) => select instanceof HTMLSelectElement && select.value === name) ?? 'default';
    showTheme(theme);
    teams.switchTheme(theme);
  });
  return teams;
}

function showTheme(theme: TeamsTheme): void {
  for (const name of teamsThemes) {
    document.body.classList.toggle(`wb-teams-${name}`, name === theme);
  }
  showCanvasTheme(teamsTheme(theme));
}
