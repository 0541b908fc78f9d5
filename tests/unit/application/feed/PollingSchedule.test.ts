import { PollingSchedule } from '../../../../src/application/feed/PollingSchedule';
import { ManualClock } from '../../../builders/ManualClock';

const second = 1_000;
const minute = 60 * second;

/** A list that answers what the test says, and remembers when it was asked. */
class AskedList {
  public readonly clock = new ManualClock();
  public readonly askedAt: number[] = [];
  public hasChanged = false;
  public readonly schedule = new PollingSchedule(this.clock, () => this.answer());
  private readonly startedAt = this.clock.now();

  /** Seconds between one time of asking and the next. */
  public get gaps(): readonly number[] {
    return this.askedAt.map((at, index) => (at - (this.askedAt[index - 1] ?? this.startedAt)) / second);
  }

  public answer = (): Promise<boolean> => {
    this.askedAt.push(this.clock.now());
    return Promise.resolve(this.hasChanged);
  };
}

describe('PollingSchedule', () => {
  it('asks for nothing before it is started', async () => {
    const list = new AskedList();
    await list.clock.pass(60 * minute);
    expect(list.askedAt).toEqual([]);
  });

  it('asks every half a minute while changes come', async () => {
    const list = new AskedList();
    list.hasChanged = true;
    list.schedule.start();
    await list.clock.pass(2 * minute);
    expect(list.gaps).toEqual([30, 30, 30, 30]);
  });

  it('asks less and less often while nothing changes, down to every ten minutes', async () => {
    const list = new AskedList();
    list.schedule.start();
    await list.clock.pass(60 * minute);
    expect(list.gaps.slice(0, 7)).toEqual([30, 60, 120, 240, 480, 600, 600]);
  });

  it('goes back to half a minute when something has changed again', async () => {
    const list = new AskedList();
    list.schedule.start();
    await list.clock.pass(30 * second + 60 * second);
    list.hasChanged = true;
    await list.clock.pass(120 * second + 30 * second);
    expect(list.gaps).toEqual([30, 60, 120, 30]);
  });

  it('asks once at a time when it is started twice', async () => {
    const list = new AskedList();
    list.schedule.start();
    list.schedule.start();
    await list.clock.pass(30 * second);
    expect(list.askedAt).toHaveLength(1);
    expect(list.clock.planned).toHaveLength(1);
  });

  it('asks for nothing after it is stopped, as when the page is hidden, and goes on when it is started again', async () => {
    const list = new AskedList();
    list.schedule.start();
    await list.clock.pass(10 * second);
    list.schedule.stop();
    expect(list.clock.planned).toEqual([]);
    await list.clock.pass(60 * minute);
    expect(list.askedAt).toEqual([]);
    list.schedule.start();
    await list.clock.pass(30 * second);
    expect(list.askedAt).toHaveLength(1);
  });

  it('plans nothing when it is stopped while the list is being asked', async () => {
    const list = new AskedList();
    let answer: (hasChanged: boolean) => void = () => undefined;
    const feed = new PollingSchedule(list.clock, () => new Promise((resolve) => (answer = resolve)));
    feed.start();
    await list.clock.pass(30 * second);
    feed.stop();
    answer(true);
    await list.clock.pass(60 * minute);
    expect(list.clock.planned).toEqual([]);
  });

  describe('when the person is back', () => {
    it('asks at once, and goes on from there every half a minute', async () => {
      const list = new AskedList();
      list.schedule.start();
      await list.clock.pass(30 * second + 60 * second + 7 * second);
      await list.schedule.now();
      await list.clock.pass(30 * second);
      expect(list.gaps).toEqual([30, 60, 7, 30]);
    });

    it('asks at once although it is not started, and plans nothing', async () => {
      const list = new AskedList();
      await list.schedule.now();
      expect(list.askedAt).toHaveLength(1);
      expect(list.clock.planned).toEqual([]);
    });

    it('does not ask twice within five seconds, however often they come and go', async () => {
      const list = new AskedList();
      list.schedule.start();
      for (let visit = 0; visit < 12; visit += 1) {
        await list.schedule.now();
        await list.clock.pass(second);
      }
      expect(list.gaps).toEqual([0, 5, 5]);
    });

    it('still looks by itself after a visit that came too soon to ask', async () => {
      const list = new AskedList();
      list.schedule.start();
      await list.schedule.now();
      await list.clock.pass(4 * second);
      await list.schedule.now();
      await list.clock.pass(30 * second);
      expect(list.gaps).toEqual([0, 34]);
    });

    it('does not ask while an answer is on its way', async () => {
      const list = new AskedList();
      let answer: (hasChanged: boolean) => void = () => undefined;
      let asked = 0;
      const feed = new PollingSchedule(list.clock, () => {
        asked += 1;
        return new Promise((resolve) => (answer = resolve));
      });
      feed.start();
      await list.clock.pass(30 * second);
      await list.clock.pass(20 * second);
      await feed.now();
      expect(asked).toBe(1);
      answer(false);
      await list.clock.pass(0);
      expect(list.clock.planned).toHaveLength(1);
      await list.clock.pass(minute);
      expect(asked).toBe(2);
    });
  });
});
