import { Speakers, speakerOf } from '../../../src/application/Speakers';

describe('who of the web parts over one plan speaks', () => {
  it.each([
    [[], undefined, undefined],
    [['a', 'b'], undefined, 'a'],
    [['a', 'b'], 'b', 'b'],
    [['a', 'b'], 'a', 'a'],
    [['a', 'b'], 'gone', 'a'],
    [[], 'gone', undefined]
  ] as const)('of %j, of which %j was used last, %j does', (present, usedLast, speaker) => {
    expect(speakerOf(present, usedLast)).toBe(speaker);
  });

  it('follows who comes, is used and goes', () => {
    const speakers = new Speakers();
    const [first, second, third] = [{ name: 'first' }, { name: 'second' }, { name: 'third' }];
    const leaveFirst = speakers.join(first);
    const leaveSecond = speakers.join(second);
    expect(speakers.state.getState()).toBe(first);
    speakers.use(second);
    speakers.join(third);
    expect(speakers.state.getState()).toBe(second);
    leaveFirst();
    expect(speakers.state.getState()).toBe(second);
    leaveSecond();
    expect(speakers.state.getState()).toBe(third);
  });
});
