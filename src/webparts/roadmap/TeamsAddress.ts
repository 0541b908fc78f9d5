import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { AddressEntry } from '../../application/view/viewAddress';
import type { ViewAddress } from '../../ui/host/ViewAddress';

type TeamsPages = NonNullable<WebPartContext['sdks']['microsoftTeams']>['teamsJs']['pages'];

/**
 * The view as the sub-page of a Teams tab or app. Teams says it when the tab opens, keeps it out of the history, and makes
 * the links itself. Some of its clients lose it (teams-js issues 3031, 3083): the tab then opens as it always does.
 */
export class TeamsAddress implements ViewAddress {
  private current: string;

  /** @param subPageId - where the tab was opened, as Teams says */
  public constructor(
    private readonly pages: TeamsPages,
    subPageId: string | undefined
  ) {
    this.current = subPageId ?? '';
  }

  public readonly read = (): readonly AddressEntry[] => [...new URLSearchParams(this.current)];

  public readonly write = (entries: readonly AddressEntry[]): void => {
    this.current = subPageOf(entries);
  };

  public readonly follow = (): (() => void) => () => undefined;

  public readonly share = async (entries: readonly AddressEntry[], label: string): Promise<'shown'> => {
    await this.pages.shareDeepLink({ subPageId: subPageOf(entries), subPageLabel: label });
    return 'shown';
  };

  public readonly linkTo = (): string => window.location.href;

  public leave(): void {
    this.current = '';
  }
}

function subPageOf(entries: readonly AddressEntry[]): string {
  return new URLSearchParams(entries.map(([name, value]): [string, string] => [name, value])).toString();
}
