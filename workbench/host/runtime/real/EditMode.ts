import type { WebPartCanvas } from '../WebPartCanvas';
import { listenToControlZone } from './listenToControlZone';

const editingClass = 'wb-editing';

/** Edit mode of the page, switched while the web parts run. */
export class EditMode {
  public constructor(private readonly canvas: WebPartCanvas) {}

  /** Begins with the page that is in the document now. */
  public watch(): void {
    const command = document.querySelector<HTMLButtonElement>('#workbench-edit');
    command?.addEventListener('click', () => {
      this.toggle(command).catch((error: unknown) => console.error(error));
    });
    for (const zone of document.querySelectorAll<HTMLElement>('.ControlZone')) {
      listenToControlZone(zone, {
        isEditing,
        openPane: () => this.canvas.openPane(zone.id),
        remove: () => this.remove(zone)
      });
    }
    this.show(isEditing());
  }

  /** The page is out of editing when it is saved, and not before. */
  private async toggle(command: HTMLButtonElement): Promise<void> {
    const isNext = !isEditing();
    command.disabled = true;
    try {
      await this.switchTo(isNext);
    } finally {
      command.textContent = isNext ? 'Valmis' : 'Muokkaa';
      command.disabled = false;
    }
  }

  private async switchTo(isNext: boolean): Promise<void> {
    document.body.classList.toggle(editingClass, isNext);
    this.show(isNext);
    const url = new URL(window.location.href);
    url.searchParams.set('mode', isNext ? 'edit' : 'read');
    window.history.replaceState(window.history.state, '', url);
    await this.canvas.setEditing(isNext);
  }

  private show(isShown: boolean): void {
    for (const zone of document.querySelectorAll<HTMLElement>('.ControlZone')) {
      zone.querySelector<HTMLElement>('.wb-part-tools')?.toggleAttribute('hidden', !isShown);
      if (isShown) {
        zone.tabIndex = 0;
      } else {
        zone.removeAttribute('tabindex');
      }
    }
    document.getElementById('workbench-editing')?.toggleAttribute('hidden', !isShown);
  }

  private remove(zone: HTMLElement): void {
    if (window.confirm('Poistetaanko verkko-osa sivulta?')) {
      this.canvas.remove(zone.id);
      zone.remove();
    }
  }
}

function isEditing(): boolean {
  return document.body.classList.contains(editingClass);
}
