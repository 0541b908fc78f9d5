import { DeviceStorage } from '../../../../src/application/device/DeviceStorage';
import { RecentPlans } from '../../../../src/webparts/roadmap/RecentPlans';

/** A browser's storage with the given texts in it. */
function aStorage(texts: Readonly<Record<string, string>> = {}): DeviceStorage {
  const kept = new Map(Object.entries(texts));
  return new DeviceStorage(
    () =>
      ({
        getItem: (name: string) => kept.get(name) ?? null,
        setItem: (name: string, text: string) => kept.set(name, text)
      }) as unknown as Storage
  );
}

const plan = (name: string): { readonly title: string; readonly url: string } => ({
  title: name,
  url: `/sites/intra/Lists/${name}`
});

describe('RecentPlans', () => {
  it('names the newest first, each once, however its address is written', () => {
    const recent = new RecentPlans('olli@kunta.example', aStorage());
    recent.remember(plan('Yksi'));
    recent.remember(plan('Kaksi'));
    recent.remember({ title: 'Ensimmäinen', url: '/sites/INTRA/Lists/yksi' });
    expect(recent.read().map(({ title }) => title)).toEqual(['Ensimmäinen', 'Kaksi']);
  });

  it('forgets the oldest of more than eight', () => {
    const recent = new RecentPlans('olli', aStorage());
    for (let number = 1; number <= 10; number++) {
      recent.remember(plan(`Ohjelma ${number}`));
    }
    expect(recent.read()).toHaveLength(8);
    expect(recent.read()[7]?.title).toBe('Ohjelma 3');
  });

  it('keeps each person’s apart', () => {
    const storage = aStorage();
    new RecentPlans('olli', storage).remember(plan('Yksi'));
    expect(new RecentPlans('elli', storage).read()).toEqual([]);
    expect(new RecentPlans('OLLI', storage).read()).toHaveLength(1);
  });

  it.each(['{', '"a"', 'null', '{"title":"x","url":"y"}', '[1,{"title":"x"},null]'])(
    'takes what another version has kept for nothing: %s',
    (text) => {
      const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
      expect(new RecentPlans('olli', aStorage({ 'tiekartta.recent.plans|olli': text })).read()).toEqual([]);
      warn.mockRestore();
    }
  );
});
