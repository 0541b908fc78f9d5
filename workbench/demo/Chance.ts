/** Numbers that look random and are the same in every run (mulberry32). */
export class Chance {
  public constructor(private state: number) {}

  /** A number from 0 up to, not including, 1. */
  public next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  public isIn(share: number): boolean {
    return this.next() < share;
  }

  /** One of a list that is not empty. */
  public of<T>(list: readonly [T, ...T[]]): T {
    return list[Math.floor(this.next() * list.length)] ?? list[0];
  }
}
