/** @jest-environment jsdom */
import type { JournalEntry } from '../../../../src/application/saving/EditJournal';
import { BrowserEditJournal } from '../../../../src/webparts/roadmap/BrowserEditJournal';
import { anAction } from '../../../builders/anAction';
import { BrowserLocks } from './BrowserLocks';
import { fillStorage } from './fillStorage';

const listUrl = '/sites/intra/Lists/Toimenpiteet';
const olli = 'olli@kunta.example';

function anEntry(id: number): JournalEntry {
  return { base: anAction({ id }), edits: [{ title: `teksti ${id}` }] };
}

describe('BrowserEditJournal in a browser that keeps nothing', () => {
  const refuse = (): never => {
    throw new DOMException('The request was denied.', 'SecurityError');
  };
  const noLocks: readonly (readonly [string, () => LockManager | undefined])[] = [
    ['are missing', () => undefined],
    ['throw', () => ({ request: refuse, query: refuse })],
    ['cannot even be asked for', refuse],
    [
      'are refused',
      () => ({
        request: () => Promise.reject(new DOMException('no', 'SecurityError')),
        query: () => Promise.reject(new DOMException('no', 'SecurityError'))
      })
    ]
  ];
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
  const realStorage = Object.getOwnPropertyDescriptor(window, 'localStorage');

  function withLocks(get: () => LockManager | undefined): void {
    Object.defineProperty(navigator, 'locks', { get, configurable: true });
  }

  async function toldBy(journal: BrowserEditJournal): Promise<readonly boolean[]> {
    const told: boolean[] = [];
    journal.watch((isKeeping) => told.push(isKeeping));
    await settled();
    return told;
  }

  beforeEach(() => {
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  });

  afterEach(() => {
    jest.restoreAllMocks();
    Reflect.deleteProperty(navigator, 'locks');
    if (realStorage) {
      Object.defineProperty(window, 'localStorage', realStorage);
    }
    localStorage.clear();
  });

  it('works without storage, and says so', async () => {
    withLocks(() => new BrowserLocks().ofTab('tämä'));
    Object.defineProperty(window, 'localStorage', { get: refuse, configurable: true });
    const journal = new BrowserEditJournal(olli, listUrl);
    journal.keep([anEntry(1)]);
    expect(await toldBy(journal)).toEqual([false]);
    expect(await journal.takeLeftovers()).toEqual([]);
    expect(() => journal.dropLeftovers()).not.toThrow();
  });

  it.each(noLocks)('works where locks %s, says so, and leaves nothing that nobody could take', async (_, get) => {
    withLocks(get);
    const journal = new BrowserEditJournal(olli, listUrl);
    journal.keep([anEntry(1)]);
    expect((await toldBy(journal)).slice(-1)).toEqual([false]);
    journal.keep([anEntry(2)]);
    expect(await journal.takeLeftovers()).toEqual([]);
    expect(localStorage).toHaveLength(0);
  });

  it('says when the storage is full, and when there is room again', async () => {
    const journal = new BrowserEditJournal(olli, listUrl, localStorage, new BrowserLocks().ofTab('tämä'));
    const told: boolean[] = [];
    journal.watch((isKeeping) => told.push(isKeeping));
    const full = fillStorage(0);
    journal.keep([anEntry(1)]);
    full.mockRestore();
    journal.keep([anEntry(1), anEntry(2)]);
    expect(told).toEqual([true, false, true]);
  });
});
