import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { PlanListChoice } from '../../sharepoint/choices/readPlanLists';
import { Part } from '../../ui/parts/Part';
import { type PartFault, partText, toPartFault } from '../../ui/parts/PartFault';
import type { PaneChoices } from './roadmapPropertyPane';

const propertyPanePart = new Part(() => import(/* webpackChunkName: 'property-pane' */ './paneResources'));

/** The web part's property pane: its code, which is loaded on demand, and the lists to choose from. */
export class SettingsPane {
  private fault: PartFault | undefined;
  private lists: 'loading' | 'failed' | readonly PlanListChoice[] = 'loading';

  /** Loads the pane's code; a failure is shown in the pane. */
  public async load(): Promise<void> {
    try {
      await propertyPanePart.load();
      this.fault = undefined;
    } catch (error) {
      this.fault = toPartFault(error);
    }
  }

  /** Reads the site's lists while the pane opens, and refreshes the pane with them. */
  public async open(context: WebPartContext): Promise<void> {
    // The framework loads the pane's code once; each opening retries it.
    if (this.fault) {
      await this.load();
    }
    try {
      // The pane may open before its code is loaded.
      const { readPlanLists } = await propertyPanePart.load();
      this.lists = await readPlanLists(context);
    } catch (error) {
      console.warn('Tiekartta: the lists of the site could not be read.', error);
      this.lists = 'failed';
    }
    context.propertyPane.refresh();
  }

  public configuration(choices: Omit<PaneChoices, 'lists'>): IPropertyPaneConfiguration {
    const pane = propertyPanePart.module?.roadmapPropertyPane({ ...choices, lists: this.lists });
    return pane ?? paneWithout(this.fault);
  }
}

/** The pane's fields are in the code that could not be loaded; a page without fields says why. */
function paneWithout(fault: PartFault | undefined): IPropertyPaneConfiguration {
  return { pages: fault ? [{ header: { description: partText(fault) }, groups: [] }] : [] };
}
