import type { AddressEntry } from '../../application/view/viewAddress';
import type { ViewAddress } from '../../ui/host/ViewAddress';

/** Begins the names of the query that are ours. */
const ourPrefix = 'tk';

/** The web parts of this tab that have an address, by their own prefixes. */
const placed = new Set<string>();

/**
 * The view in the query of a SharePoint page: `tk.q=koulu`. Where several web parts stand on a page, each writes under a
 * prefix of its own (`tk3f0f.q=koulu`) and reads the common one where it has none. The rest of the query stays as it is,
 * letter by letter. The query reaches SharePoint itself and no other site: browsers send those the origin at most.
 */
export class PageAddress implements ViewAddress {
  private readonly ownPrefix: string;

  /** @param instanceId - the web part's on its page; the same on each visit */
  public constructor(instanceId: string) {
    this.ownPrefix =
      ourPrefix +
      instanceId
        .replace(/[^0-9a-f]/gi, '')
        .slice(0, 4)
        .toLowerCase();
    placed.add(this.ownPrefix);
  }

  /** The web part is gone from the page. */
  public leave(): void {
    placed.delete(this.ownPrefix);
  }

  public readonly read = (): readonly AddressEntry[] => {
    const own = entriesUnder(this.ownPrefix);
    return own.length > 0 ? own : entriesUnder(ourPrefix);
  };

  public readonly write = (entries: readonly AddressEntry[], isStep: boolean): void => {
    const link = this.linkTo(entries);
    if (link === window.location.href) {
      return;
    }
    try {
      // SharePoint keeps its own state with each entry of the history.
      window.history[isStep ? 'pushState' : 'replaceState'](window.history.state, '', link);
    } catch (error) {
      // Safari refuses more than a hundred changes in half a minute; what is shown does not depend on it.
      console.warn('Tiekartta: the browser does not take the address of what is shown.', error);
    }
  };

  public readonly follow = (onChange: () => void): (() => void) => {
    window.addEventListener('popstate', onChange);
    return () => window.removeEventListener('popstate', onChange);
  };

  public readonly share = async (entries: readonly AddressEntry[]): Promise<'copied'> => {
    await navigator.clipboard.writeText(this.linkTo(entries));
    return 'copied';
  };

  public readonly linkTo = (entries: readonly AddressEntry[]): string => {
    const url = new URL(window.location.href);
    const isAlone = placed.size <= 1;
    const prefix = isAlone ? ourPrefix : this.ownPrefix;
    const others = queryParts(url.search).filter((part) => !isUnder(part, this.ownPrefix) && !isUnder(part, ourPrefix));
    const ours = entries.map(([name, value]) => `${prefix}.${name}=${encodeURIComponent(value)}`);
    const query = [...others, ...ours].join('&');
    url.search = query && `?${query}`;
    return url.href;
  };
}

function entriesUnder(prefix: string): readonly AddressEntry[] {
  return [...new URLSearchParams(window.location.search)].flatMap(([name, value]) =>
    name.startsWith(`${prefix}.`) ? [[name.slice(prefix.length + 1), value] as const] : []
  );
}

function queryParts(search: string): readonly string[] {
  return search.replace(/^\?/, '').split('&').filter(Boolean);
}

function isUnder(part: string, prefix: string): boolean {
  return part.startsWith(`${prefix}.`);
}
