import { Announcers, chooseAnnouncer } from '../../../src/application/Announcers';

describe('which of the web parts over one plan announces', () => {
  it.each([
    [[], undefined, undefined],
    [['a', 'b'], undefined, 'a'],
    [['a', 'b'], 'b', 'b'],
    [['a', 'b'], 'a', 'a'],
    [['a', 'b'], 'gone', 'a'],
    [[], 'gone', undefined]
  ] as const)('of %j, of which %j was used last, %j does', (present, usedLast, announcer) => {
    expect(chooseAnnouncer(present, usedLast)).toBe(announcer);
  });

  it('follows who comes, is used and goes', () => {
    const announcers = new Announcers();
    const [first, second, third] = [{ name: 'first' }, { name: 'second' }, { name: 'third' }];
    const leaveFirst = announcers.join(first);
    const leaveSecond = announcers.join(second);
    expect(announcers.state.getState()).toBe(first);
    announcers.use(second);
    announcers.join(third);
    expect(announcers.state.getState()).toBe(second);
    leaveFirst();
    expect(announcers.state.getState()).toBe(second);
    leaveSecond();
    expect(announcers.state.getState()).toBe(third);
  });
});
