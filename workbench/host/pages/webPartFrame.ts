import { escapeHtml } from './markup';
import type { PageModel, PlacedWebPart } from './PageModel';

/**
 * The box that the canvas draws around a web part, with its toolbar in edit mode. On a real page it is the control zone,
 * and edit mode comes and goes without a reload, so the toolbar is there and hidden.
 */
export function webPartFrame(model: PageModel, part: PlacedWebPart): string {
  const index = model.webParts.indexOf(part);
  const id = index === 0 ? 'workbench-part' : `workbench-part-${index + 1}`;
  const target = `<div id="${id}" data-web-part="${escapeHtml(part.instanceId)}"></div>`;
  if (model.chrome === 'real') {
    return `<div class="ControlZone" data-automation-id="CanvasControl" id="${escapeHtml(part.instanceId)}">${toolbar(model, index)}${target}</div>`;
  }
  return `<div class="wb-part">${model.isEditing ? toolbar(model, index) : ''}<div class="wb-part-zone" data-automation-id="CanvasControl" id="${escapeHtml(part.instanceId)}">${target}</div></div>`;
}

/** The settings can be opened once the web part is there; until then a click would go nowhere. */
function toolbar(model: PageModel, index: number): string {
  const label = index === 0 ? 'Verkko-osa' : `Verkko-osa ${index + 1}`;
  const hidden = model.isEditing ? '' : ' hidden';
  const id = index === 0 ? ' id="workbench-configure"' : '';
  const remove = model.chrome === 'real' ? '<button type="button" data-remove>Poista verkko-osa</button>' : '';
  return `<div class="wb-part-tools" role="toolbar" aria-label="${label}"${hidden}><button type="button"${id} data-configure disabled aria-expanded="false" aria-controls="workbench-pane">Muokkaa ominaisuuksia</button>${remove}</div>`;
}
