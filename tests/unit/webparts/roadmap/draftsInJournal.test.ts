/** @jest-environment jsdom */
import type { KeptDraft } from '../../../../src/application/Drafts';
import { BrowserEditJournal } from '../../../../src/webparts/roadmap/BrowserEditJournal';
import { aNewDraft, aRowDraft } from '../../../builders/aDraft';
import { anAction } from '../../../builders/anAction';
import { BrowserLocks } from './BrowserLocks';
import { fillStorage } from './fillStorage';

const listUrl = '/sites/intra/Lists/Toimenpiteet';
const olli = 'olli@kunta.example';
const onArchive = aRowDraft(anAction({ id: 1, title: 'Arkisto' }));
const onPortal = aRowDraft(anAction({ id: 2, title: 'Portaali' }));
const register = aNewDraft('avain');

let locks: BrowserLocks;

function open(tab: string, { user = olli, list = listUrl } = {}): BrowserEditJournal {
  return new BrowserEditJournal(user, list, localStorage, locks.ofTab(tab));
}

function leave(tab: string, ...drafts: readonly KeptDraft[]): void {
  open(tab).keepDrafts(drafts);
  locks.close(tab);
}

/** What the tab is given; it takes all, and keeps them as its own, unless it says otherwise. */
async function takenBy(
  journal: BrowserEditJournal,
  isWanted: (draft: KeptDraft) => boolean = () => true
): Promise<readonly KeptDraft[]> {
  await journal.takeLeftovers();
  const taken: KeptDraft[] = [];
  journal.takeDrafts((draft) => {
    if (isWanted(draft)) {
      taken.push(draft);
      journal.keepDrafts(taken);
    }
    return isWanted(draft);
  });
  return taken;
}

beforeEach(() => {
  locks = new BrowserLocks();
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

describe('drafts in the journal of the browser', () => {
  it('are given, as they were written, to one tab after theirs is gone', async () => {
    const draft = aRowDraft(anAction({ id: 1, phases: { '2026H1': 'deployment' } }), {
      title: ' kesken\n',
      phases: { '2026H2': { unknownText: 'Pilotti' } },
      notes: [{ halfYear: '2026H2', text: 'lupa "A"; ä' }, { looseText: 'ensin' }, { halfYear: '2027H1', text: '' }],
      responsible: ['', 'Tietohallinto']
    });
    leave('eilinen', draft, { ...register, after: 3 });
    const [first, second] = [open('yksi'), open('kaksi')];
    const given = await Promise.all([takenBy(first), takenBy(second)]);
    expect(given.flat()).toEqual([draft, { ...register, after: 3 }]);
  });

  it('are not given away while their tab is open', async () => {
    open('toinen').keepDrafts([onArchive]);
    expect(await takenBy(open('uusi'))).toEqual([]);
    locks.close('toinen');
    expect(await takenBy(open('kolmas'))).toEqual([onArchive]);
  });

  it('outlive a second reload, once, and are gone when the last is dropped', async () => {
    leave('maanantai', onArchive, register);
    expect(await takenBy(open('tiistai'))).toEqual([onArchive, register]);
    locks.close('tiistai');
    const journal = open('keskiviikko');
    expect(await takenBy(journal)).toEqual([onArchive, register]);
    journal.keepDrafts([]);
    expect(localStorage).toHaveLength(0);
  });

  it('that are not taken stay where they were, also when the edits beside them are discarded', async () => {
    const yesterday = open('eilinen');
    yesterday.keepDrafts([onArchive, onPortal]);
    yesterday.keep([{ base: anAction({ id: 5 }), edits: [{ title: 'muu' }] }]);
    locks.close('eilinen');
    const journal = open('tämä');
    expect(await takenBy(journal, (draft) => draft === onPortal)).toEqual([]);
    journal.dropLeftovers();
    locks.close('tämä');
    const later = open('uusi');
    expect(await later.takeLeftovers()).toEqual([]);
    expect(await takenBy(later)).toEqual([onArchive, onPortal]);
  });

  it('belong to one person and one list', async () => {
    leave('eilinen', onArchive);
    expect(await takenBy(open('a', { user: 'elli@kunta.example' }))).toEqual([]);
    expect(await takenBy(open('b', { list: '/sites/intra/Lists/Muu' }))).toEqual([]);
    expect(await takenBy(open('c', { list: '/sites/intra/Lists' }))).toEqual([]);
    expect(await takenBy(open('d'))).toEqual([onArchive]);
  });

  it.each<readonly [string, unknown]>([
    ['nothing', null],
    ['a text', 'teksti'],
    ['of no kind', { ...onArchive, kind: 'muu' }],
    ['without what was written', { kind: 'action', base: onArchive.base }],
    ['on a row without a number', { ...onArchive, base: { ...onArchive.base, id: '1' } }],
    ['on a row without a version', { ...onArchive, base: { ...onArchive.base, version: null } }],
    ['with a number for a text', { ...onArchive, draft: { ...onArchive.draft, title: 7 } }],
    ['with a text for names', { ...onArchive, draft: { ...onArchive.draft, responsible: 'Elli' } }],
    ['with a number among names', { ...register, draft: { ...register.draft, departments: [1] } }],
    ['with a phase that is none', { ...onArchive, draft: { ...onArchive.draft, phases: { '2026H1': 'muu' } } }],
    [
      'with a half-year that is none',
      { ...onArchive, draft: { ...onArchive.draft, phases: { '2026H3': 'deployment' } } }
    ],
    ['with notes of another shape', { ...onArchive, draft: { ...onArchive.draft, notes: [{ text: 'ei aikaa' }] } }],
    ['of a new action without a key', { ...register, clientKey: '' }],
    ['of a new action without its beginning', { ...register, blank: undefined }],
    ['of a new action after a text', { ...register, after: '3' }]
  ])('that are damaged (%s) are passed over, and those beside them are given', async (_, damaged) => {
    localStorage.setItem(`tiekartta.drafts|${olli}|${listUrl}|rikki`, JSON.stringify({ drafts: [damaged, onPortal] }));
    expect(await takenBy(open('uusi'))).toEqual([onPortal]);
  });

  it.each(['{"drafts":[{', 'null', '17', '[]', '{"drafts":5}', '{"entries":[]}'])(
    'in a record that is damaged as a whole (%s) keep nobody from the others',
    async (damaged) => {
      leave('ehjä', onArchive);
      localStorage.setItem(`tiekartta.drafts|${olli}|${listUrl}|rikki`, damaged);
      expect(await takenBy(open('uusi'))).toEqual([onArchive]);
    }
  );

  const later = [
    { kind: 'bulk', ids: [1, 2], draft: { goal: 'Tieto' } },
    { ...onArchive, draft: { ...onArchive.draft, phases: { '2026H1': { kind: 'pilot', share: 0.5 } } } },
    { ...register, draft: { ...register.draft, notes: { '2026H1': 'lupa' } } }
  ];
  const rikki = `tiekartta.drafts|${olli}|${listUrl}|rikki`;

  it('that a later version wrote stay as they are, what is damaged goes, and those of this version are given', async () => {
    localStorage.setItem(
      rikki,
      JSON.stringify({ drafts: [null, later[0], onPortal, 'x', later[1], [], later[2], {}] })
    );
    expect(await takenBy(open('uusi'))).toEqual([onPortal]);
    expect(JSON.parse(localStorage.getItem(rikki) ?? '')).toEqual({ drafts: later });
    locks.close('uusi');
    expect(await takenBy(open('seuraava'))).toEqual([onPortal]);
    expect(JSON.parse(localStorage.getItem(rikki) ?? '')).toEqual({ drafts: later });
  });

  it.each(['{"drafts":{"1":{"title":"x"}}}', '{"shape":2,"panels":[{"title":"x"}]}'])(
    'in a record of another shape altogether (%s) stay as they are',
    async (text) => {
      leave('ehjä', onArchive);
      localStorage.setItem(rikki, text);
      expect(await takenBy(open('uusi'))).toEqual([onArchive]);
      expect(localStorage.getItem(rikki)).toBe(text);
    }
  );

  it.each(['{"drafts":[{', 'null', '17', '[]', '{"drafts":[null,7]}'])(
    'that nobody can read any more (%s) are gone from the storage',
    async (text) => {
      localStorage.setItem(rikki, text);
      await takenBy(open('uusi'));
      expect(localStorage).toHaveLength(0);
    }
  );

  it('of another tab move also where there is room for them once only', async () => {
    leave('eilinen', onArchive);
    fillStorage(JSON.stringify({ drafts: [onArchive] }).length);
    const journal = open('kaatuva');
    const told: boolean[] = [];
    journal.watch((isKeeping) => told.push(isKeeping));
    expect(await takenBy(journal)).toEqual([onArchive]);
    expect(told.slice(-1)).toEqual([true]);
    locks.close('kaatuva');
    expect(await takenBy(open('uusi'))).toEqual([onArchive]);
  });

  it('that the device does not store are reported until they are stored, independent of the edits', () => {
    const journal = open('tämä');
    const told: boolean[] = [];
    journal.watch((isKeeping) => told.push(isKeeping));
    const entries = [{ base: anAction({ id: 5 }), edits: [{}] }];
    const full = fillStorage(JSON.stringify({ entries }).length);
    journal.keep(entries);
    journal.keepDrafts([onArchive]);
    journal.keep(entries);
    expect(told).toEqual([true, false]);
    full.mockRestore();
    journal.keepDrafts([onArchive, register]);
    expect(told).toEqual([true, false, true]);
  });

  it('are not kept where there are no locks: nobody could tell later whose they were', async () => {
    const refusing: LockManager = {
      request: () => Promise.reject(new DOMException('no', 'SecurityError')),
      query: () => Promise.reject(new DOMException('no', 'SecurityError'))
    };
    const journal = new BrowserEditJournal(olli, listUrl, localStorage, refusing);
    journal.keepDrafts([onArchive]);
    expect(await takenBy(journal)).toEqual([]);
    journal.keepDrafts([onArchive, register]);
    expect(localStorage).toHaveLength(0);
  });
});
