/** @jest-environment jsdom */
import type { JournalEntry } from '../../../../src/application/saving/EditJournal';
import { BrowserEditJournal } from '../../../../src/webparts/roadmap/BrowserEditJournal';
import { anAction } from '../../../builders/anAction';
import { BrowserLocks } from './BrowserLocks';
import { fillStorage } from './fillStorage';

const listUrl = '/sites/intra/Lists/Toimenpiteet';
const olli = 'olli@kunta.example';

/** A browser in which tabs are opened and closed. */
class Browser {
  private readonly locks = new BrowserLocks();

  public open(tab: string, { user = olli, list = listUrl } = {}): BrowserEditJournal {
    return new BrowserEditJournal(user, list, localStorage, this.locks.ofTab(tab));
  }

  public close(tab: string): void {
    this.locks.close(tab);
  }

  public get held(): readonly string[] {
    return this.locks.held;
  }

  /** A tab that kept these edits and is gone. */
  public leave(tab: string, ...entries: readonly JournalEntry[]): void {
    this.open(tab).keep(entries);
    this.close(tab);
  }
}

function anEntry(id: number, title = `teksti ${id}`): JournalEntry {
  return { base: anAction({ id }), edits: [{ title }] };
}

let warn: jest.SpyInstance;

beforeEach(() => {
  warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

describe('BrowserEditJournal', () => {
  it('offers what a tab that is gone has left behind', async () => {
    const browser = new Browser();
    browser.leave('eilinen', anEntry(1), anEntry(2));
    expect(await browser.open('uusi').takeLeftovers()).toEqual([anEntry(1), anEntry(2)]);
  });

  it('keeps edits as they were made, notes and emptied cells included', async () => {
    const browser = new Browser();
    const entry: JournalEntry = {
      base: anAction({ notes: [{ looseText: 'ensin' }] }),
      edits: [
        { phases: { '2026H1': null, '2026H2': 'deployment' } },
        { notes: [{ halfYear: '2026H2', text: 'lupa "A"; ä' }], confirmedOn: null }
      ]
    };
    browser.leave('eilinen', entry);
    expect(await browser.open('uusi').takeLeftovers()).toEqual([entry]);
  });

  it('offers nothing of a tab that is still open', async () => {
    const browser = new Browser();
    browser.open('toinen').keep([anEntry(1)]);
    expect(await browser.open('uusi').takeLeftovers()).toEqual([]);
    browser.close('toinen');
    expect(await browser.open('kolmas').takeLeftovers()).toEqual([anEntry(1)]);
  });

  it('does not offer a tab its own edits', async () => {
    const journal = new Browser().open('tämä');
    journal.keep([anEntry(1)]);
    expect(await journal.takeLeftovers()).toEqual([]);
  });

  it('offers leftovers to one tab only when two are opened at once', async () => {
    const browser = new Browser();
    browser.leave('eilinen', anEntry(1));
    const [first, second] = [browser.open('yksi'), browser.open('kaksi')];
    const offered = await Promise.all([first.takeLeftovers(), second.takeLeftovers()]);
    expect(offered.flat()).toEqual([anEntry(1)]);
  });

  it('gathers what several tabs have left, from visit to visit', async () => {
    const browser = new Browser();
    browser.leave('maanantai', anEntry(1));
    await browser.open('tiistai').takeLeftovers();
    browser.close('tiistai');
    browser.leave('keskiviikko', anEntry(2));
    const offered = await browser.open('torstai').takeLeftovers();
    expect([...offered].sort((a, b) => a.base.id - b.base.id)).toEqual([anEntry(1), anEntry(2)]);
  });

  it('keeps leftovers, and the tab’s own edits beside them, until they are dropped', async () => {
    const browser = new Browser();
    browser.leave('eilinen', anEntry(1));
    const journal = browser.open('kaatuva');
    await journal.takeLeftovers();
    journal.keep([anEntry(2)]);
    expect(await journal.takeLeftovers()).toEqual([anEntry(1)]);
    browser.close('kaatuva');
    const offered = await browser.open('uusi').takeLeftovers();
    expect([...offered].sort((a, b) => a.base.id - b.base.id)).toEqual([anEntry(1), anEntry(2)]);
  });

  it('forgets leftovers that are dropped, and keeps the tab’s own edits', async () => {
    const browser = new Browser();
    browser.leave('eilinen', anEntry(1));
    const journal = browser.open('tämä');
    await journal.takeLeftovers();
    journal.keep([anEntry(2)]);
    journal.dropLeftovers();
    browser.close('tämä');
    expect(await browser.open('uusi').takeLeftovers()).toEqual([anEntry(2)]);
  });

  it('leaves nothing in the storage when everything is saved', () => {
    const journal = new Browser().open('tämä');
    journal.keep([anEntry(1)]);
    journal.keep([]);
    expect(localStorage).toHaveLength(0);
  });

  it('puts the edits that wait now in the place of those kept before', async () => {
    const browser = new Browser();
    const journal = browser.open('tämä');
    journal.keep([anEntry(1, 'vanha'), anEntry(2)]);
    journal.keep([anEntry(1, 'uusi')]);
    browser.close('tämä');
    expect(await browser.open('uusi').takeLeftovers()).toEqual([anEntry(1, 'uusi')]);
  });

  it('keeps people apart, and lists', async () => {
    const browser = new Browser();
    browser.leave('eilinen', anEntry(1));
    expect(await browser.open('a', { user: 'elli@kunta.example' }).takeLeftovers()).toEqual([]);
    expect(await browser.open('b', { list: '/sites/intra/Lists/Muu' }).takeLeftovers()).toEqual([]);
    // A name that begins like another is not the other.
    expect(await browser.open('c', { list: '/sites/intra/Lists' }).takeLeftovers()).toEqual([]);
    expect(await browser.open('d').takeLeftovers()).toEqual([anEntry(1)]);
  });

  it('offers nothing, and warns, in a page that may hold no locks', async () => {
    const browser = new Browser();
    browser.leave('eilinen', anEntry(1));
    const refusing: LockManager = {
      request: () => Promise.reject(new DOMException('no', 'SecurityError')),
      query: () => Promise.reject(new DOMException('no', 'SecurityError'))
    };
    expect(await new BrowserEditJournal(olli, listUrl, localStorage, refusing).takeLeftovers()).toEqual([]);
    expect(warn).toHaveBeenCalled();
    expect(await browser.open('uusi').takeLeftovers()).toEqual([anEntry(1)]);
  });

  it('leaves alone what others keep in the storage', async () => {
    const browser = new Browser();
    localStorage.setItem('muu.sovellus', '{"entries":[]}');
    const journal = browser.open('tämä');
    await journal.takeLeftovers();
    journal.dropLeftovers();
    expect(localStorage.getItem('muu.sovellus')).toBe('{"entries":[]}');
  });

  it.each(['{"entries":[{"base":{"id":1', 'null', '17', '"teksti"', '[]', '{"entries":5}', '{"entries":[{"id":1}]}'])(
    'passes over an entry that is damaged (%s), says so no second time, and reads the others',
    async (damaged) => {
      const browser = new Browser();
      browser.leave('ehjä', anEntry(1));
      localStorage.setItem(`tiekartta.edits|${olli}|${listUrl}|rikki`, damaged);
      expect(await browser.open('uusi').takeLeftovers()).toEqual([anEntry(1)]);
      browser.close('uusi');
      warn.mockClear();
      expect(await browser.open('seuraava').takeLeftovers()).toEqual([anEntry(1)]);
      expect(warn).not.toHaveBeenCalled();
    }
  );

  it('reads what is sound of an entry that is damaged in part', async () => {
    const browser = new Browser();
    const entries = [null, anEntry(1), { base: { id: 'x' }, edits: [] }, { base: anAction() }];
    localStorage.setItem(`tiekartta.edits|${olli}|${listUrl}|rikki`, JSON.stringify({ entries }));
    expect(await browser.open('uusi').takeLeftovers()).toEqual([anEntry(1)]);
  });

  it.each<readonly [string, unknown]>([
    ['of a field', { ...anEntry(2), edits: [{ title: 'uusi', cost: 5 }] }],
    ['of a phase', { ...anEntry(2), edits: [{ phases: { '2026H1': 'pilot' } }] }],
    ['of a row', { base: { ...anAction({ id: 2 }), responsible: { lead: 'Elli' } }, edits: [{ title: 'uusi' }] }],
    ['of a kind', { kind: 'move', ids: [1, 2] }]
  ])('leaves what a later version wrote %s, also when what it offers beside it is dropped', async (_, later) => {
    const browser = new Browser();
    const name = `tiekartta.edits|${olli}|${listUrl}|uudempi`;
    localStorage.setItem(name, JSON.stringify({ entries: [anEntry(1), later] }));
    const journal = browser.open('vanha');
    expect(await journal.takeLeftovers()).toEqual([anEntry(1)]);
    journal.dropLeftovers();
    expect(JSON.parse(localStorage.getItem(name) ?? '')).toEqual({ entries: [later] });
    browser.close('vanha');
    expect(await browser.open('seuraava').takeLeftovers()).toEqual([]);
    expect(JSON.parse(localStorage.getItem(name) ?? '')).toEqual({ entries: [later] });
  });

  it('holds nothing once it is released, what it was asking for included', async () => {
    const browser = new Browser();
    browser.leave('maanantai', anEntry(1));
    browser.leave('tiistai', anEntry(2));
    const journal = browser.open('lyhyt');
    const asked = journal.takeLeftovers();
    journal.release();
    expect(await asked).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(browser.held).toEqual([]);
    journal.resume();
    const offered = await journal.takeLeftovers();
    expect([...offered].sort((a, b) => a.base.id - b.base.id)).toEqual([anEntry(1), anEntry(2)]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(browser.held).toHaveLength(3);
  });

  describe('in a storage that is full', () => {
    it('warns, and editing goes on', () => {
      const journal = new Browser().open('tämä');
      fillStorage(0);
      expect(() => journal.keep([anEntry(1)])).not.toThrow();
      expect(warn).toHaveBeenCalledTimes(1);
    });

    it('keeps leftovers where they are for the next visit', async () => {
      const browser = new Browser();
      browser.leave('eilinen', anEntry(1));
      fillStorage(0);
      const journal = browser.open('kaatuva');
      expect(await journal.takeLeftovers()).toEqual([anEntry(1)]);
      browser.close('kaatuva');
      expect(await browser.open('uusi').takeLeftovers()).toEqual([anEntry(1)]);
    });

    it('keeps the edits that are being saved again as soon as the leftovers have made room', async () => {
      const browser = new Browser();
      browser.leave('eilinen', anEntry(1));
      fillStorage(JSON.stringify({ entries: [anEntry(1)] }).length);
      const journal = browser.open('kaatuva');
      journal.keep(await journal.takeLeftovers());
      journal.dropLeftovers();
      browser.close('kaatuva');
      expect(await browser.open('uusi').takeLeftovers()).toEqual([anEntry(1)]);
    });

    it('can always be emptied', () => {
      const journal = new Browser().open('tämä');
      journal.keep([anEntry(1)]);
      fillStorage(0);
      journal.keep([]);
      expect(localStorage).toHaveLength(0);
      expect(warn).not.toHaveBeenCalled();
    });
  });
});
