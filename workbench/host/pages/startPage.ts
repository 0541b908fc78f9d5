import type { WorkbenchUser } from '../../sharepoint/SharePoint';
import { documentHtml, notSharePoint, suiteBar } from './document';
import { escapeHtml } from './markup';
import { lackingFeatures } from './PageConditions';

interface StartLink {
  readonly href: string;
  readonly label: string;
  readonly what: string;
}

const page = '/sites/intra/SitePages/Tiekartta.aspx';
const list = '/sites/intra/Lists/Toimenpiteet';

const groups: readonly { readonly title: string; readonly links: readonly StartLink[] }[] = [
  {
    title: 'Intranet-sivu',
    links: [
      { href: page, label: 'Tiekartta', what: 'yksi palsta, vaalea teema' },
      { href: `${page}?section=two&background=neutral`, label: 'Kaksi palstaa', what: 'neutraali tausta' },
      { href: `${page}?section=three&background=soft`, label: 'Kolme palstaa', what: 'pehmeä tausta' },
      { href: `${page}?section=full`, label: 'Koko leveys', what: 'osio reunasta reunaan' },
      { href: `${page}?background=strong`, label: 'Voimakas tausta', what: 'osio teeman päävärillä' },
      { href: `${page}?theme=dark`, label: 'Tumma teema', what: 'sivuston tumma teema' },
      { href: `${page}?mode=edit`, label: 'Muokkaustila', what: 'ominaisuusruutu' },
      { href: `${page}?locale=sv-SE`, label: 'På svenska', what: 'ruotsiksi' },
      { href: `${page}?locale=en-US`, label: 'In English', what: 'englanniksi' },
      {
        href: '/sites/tyhja/SitePages/Tiekartta.aspx',
        label: 'Tyhjä sivusto',
        what: 'verkko-osa ilman luetteloa: käyttöönotto'
      }
    ]
  },
  {
    title: 'Kuin oikea sivu',
    links: [
      {
        href: `${page}?chrome=real`,
        label: 'Oikean sivun rakenne',
        what: 'chrome=real: oma vierityslaatikko, tarttuva komentorivi, muokkaustila ja sivun vaihto ilman uutta latausta'
      },
      { href: `${page}?chrome=real&section=full`, label: 'Koko leveys oikealla sivulla', what: 'ei reunuksia' },
      { href: `${page}?chrome=real&parts=2`, label: 'Kaksi verkko-osaa', what: 'parts=2; toisen luettelo: second=…' },
      {
        href: `${page}?chrome=real&storage=blocked`,
        label: 'Estetty tallennus',
        what: `storage=blocked; yksittäin without=${lackingFeatures.join(',')}`
      },
      {
        href: `${page}?chrome=real&rootfont=62.5`,
        label: 'Vieras kirjainkoko',
        what: 'rootfont=62.5: html-elementin koko'
      },
      {
        href: `${page}?chrome=real&styles=foreign`,
        label: 'Vieraat tyylit',
        what: 'styles=foreign: sivun omia sääntöjä'
      }
    ]
  },
  {
    title: 'Teams',
    links: [
      { href: '/teams/tab', label: 'Kanavan välilehti', what: 'teeman voi vaihtaa sivulla' },
      { href: '/teams/tab?theme=dark', label: 'Välilehti tummana', what: 'tumma teema' },
      { href: '/teams/tab?theme=contrast', label: 'Välilehti suurella kontrastilla', what: 'suuri kontrasti' },
      {
        href: '/teams/personal',
        label: 'Henkilökohtainen sovellus',
        what: 'toimii palvelun juuressa, luettelo valitaan itse'
      },
      {
        href: '/teams/tab?storage=blocked',
        label: 'Välilehti, estetty tallennus',
        what: 'kuten tiukka seurannan esto'
      }
    ]
  },
  {
    title: 'Luettelo',
    links: [
      { href: `${list}/AllItems.aspx`, label: 'Toimenpiteet', what: 'luettelon näkymä' },
      { href: `${list}/NewForm.aspx`, label: 'Uusi toimenpide', what: 'luettelon lomake' },
      { href: '/sites/intra/_layouts/15/viewlsts.aspx', label: 'Sivuston sisältö', what: 'kaikki luettelot' }
    ]
  },
  {
    title: 'Työpöydän omat',
    links: [
      { href: '/_workbench/requests', label: 'Pyyntöloki', what: 'REST-pyynnöt JSON-muodossa' },
      { href: '/_workbench/faults', label: 'Häiriöt', what: 'voimassa olevat häiriöt JSON-muodossa' }
    ]
  }
];

/** What the workbench is, and the way to every place it has. */
export function startPage(user: WorkbenchUser): string {
  const sections = groups
    .map(({ title, links }) => `<h2>${escapeHtml(title)}</h2><ul>${links.map(row).join('')}</ul>`)
    .join('');
  return documentHtml({
    title: 'Tiekartan työpöytä',
    bodyClass: 'wb-sharepoint wb-theme-light',
    body: `${suiteBar(user)}
<main class="wb-start"><h1>Tiekartan työpöytä</h1>
<p>${notSharePoint}. Verkko-osa on julkaistava paketti oikealla SPFx-ajoympäristöllä; luettelo ja sivut ovat työpöydän omia.</p>
${sections}
<h2>Aineisto</h2>
<form method="post" action="/_workbench/reset"><button class="wb-button" type="submit">Palauta esittelyaineisto</button></form>
</main>`,
    scripts: ['/_workbench/client/chrome.js']
  });
}

function row({ href, label, what }: StartLink): string {
  return `<li><a href="${escapeHtml(href)}">${escapeHtml(label)}</a> – ${escapeHtml(what)}</li>`;
}
