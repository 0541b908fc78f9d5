import type { WorkbenchUser } from '../../sharepoint/SharePoint';
import { workbenchUsers } from '../server/workbenchUser';
import { escapeHtml } from './markup';
import type { PageConditions } from './PageConditions';

/** One HTML document of the workbench. All parts but `body` and `head` are plain text. */
export interface DocumentParts {
  readonly title: string;
  readonly language?: string;
  readonly bodyClass: string;
  readonly body: string;
  readonly scripts?: readonly string[];
  readonly conditions?: PageConditions;
}

export const notSharePoint = 'Tämä on paikallinen työpöytä, ei SharePoint';

const kindPlace: PageConditions = { without: [], rootFontPercent: undefined, hasForeignStyles: false };

export function documentHtml({
  title,
  language = 'fi',
  bodyClass,
  body,
  scripts = [],
  conditions = kindPlace
}: DocumentParts): string {
  const { without, rootFontPercent, hasForeignStyles } = conditions;
  const rootFont = rootFontPercent === undefined ? '' : ` style="font-size: ${rootFontPercent}%"`;
  // Before every other script: they meet the browser as it is then.
  const allScripts = [...(without.length > 0 ? ['/_workbench/client/lackingBrowser.js'] : []), ...scripts];
  const scriptTags = allScripts.map((source) => `<script src="${escapeHtml(source)}" defer></script>`).join('\n');
  const foreignStyles = hasForeignStyles ? '<link rel="stylesheet" href="/_workbench/client/foreign.css">\n' : '';
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}"${rootFont}${without.length > 0 ? ` data-without="${without.join(' ')}"` : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="/_workbench/client/icon.svg">
<link rel="stylesheet" href="/_workbench/client/workbench.css">
${foreignStyles}${scriptTags}
</head>
<body class="${escapeHtml(bodyClass)}">
${body}
</body>
</html>`;
}

const userNames: Readonly<Record<WorkbenchUser, string>> = {
  owner: 'Olli Omistaja',
  editor: 'Elli Editoija',
  reader: 'Reeta Lukija'
};
const userRoles: Readonly<Record<WorkbenchUser, string>> = {
  owner: 'omistaja',
  editor: 'muokkaaja',
  reader: 'lukija'
};

/** The switch between the workbench's people. */
export function userSwitch(user: WorkbenchUser): string {
  const options = workbenchUsers
    .map((id) => {
      const label = escapeHtml(`${userNames[id]} (${userRoles[id]})`);
      return `<option value="${id}"${id === user ? ' selected' : ''}>${label}</option>`;
    })
    .join('');
  return `<form class="wb-user" method="post" action="/_workbench/user">
<label for="wb-user">Käyttäjä</label>
<select id="wb-user" name="as" data-submit-on-change>${options}</select>
<button type="submit">Vaihda</button>
</form>`;
}

/** The bar on top of every SharePoint page. */
export function suiteBar(user: WorkbenchUser): string {
  return `<div class="wb-suite" role="banner">
<a class="wb-suite-home" href="/">Työpöytä</a>
<span class="wb-suite-note">${notSharePoint}</span>
${userSwitch(user)}
</div>`;
}
