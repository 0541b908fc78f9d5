import type { PageModel, SectionLayout } from './PageModel';
import { webPartFrame } from './webPartFrame';

const columnCounts: Readonly<Record<SectionLayout, number>> = { one: 1, two: 2, three: 3, full: 1 };

/** What stands in each column of the section: web parts first, a column each, and other content in the columns left over. */
export function canvasColumns(model: PageModel): readonly string[] {
  const count = columnCounts[model.section];
  return Array.from({ length: count }, (_unused, column) => {
    const frames = model.webParts.filter((_part, index) => Math.min(index, count - 1) === column);
    return frames.length > 0 ? frames.map((part) => webPartFrame(model, part)).join('') : neighbour(column);
  });
}

function neighbour(column: number): string {
  const title = column === 1 ? 'Ajankohtaista' : 'Yhteystiedot';
  return `<section class="wb-neighbour"><h2>${title}</h2><p>Tässä sarakkeessa on muuta sivun sisältöä, jotta leveys on sama kuin oikealla sivulla.</p></section>`;
}
