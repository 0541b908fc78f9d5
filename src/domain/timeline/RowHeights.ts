/**
 * Heights of many rows under one another, likely ones at first and measured ones as they become known. Finding a row's
 * place, the row at a place and changing a height all take a time that grows with the logarithm of the number of rows (a
 * Fenwick tree), so that a plan of 20,000 rows scrolls like one of 1,000. Units are the caller's; the interface uses CSS
 * pixels.
 */
export class RowHeights {
  private readonly heights: Float64Array;
  /** Node i holds the sum of the `i & -i` heights that end with row i − 1. */
  private readonly tree: Float64Array;
  private readonly highestStep: number;

  public constructor(heights: readonly number[]) {
    this.heights = Float64Array.from(heights);
    this.tree = new Float64Array(heights.length + 1);
    this.highestStep = heights.length === 0 ? 0 : 2 ** Math.floor(Math.log2(heights.length));
    for (let node = 1; node <= heights.length; node++) {
      this.addToNode(node, this.heightOf(node - 1));
      this.addToNode(node + (node & -node), this.nodeAt(node));
    }
  }

  public get count(): number {
    return this.heights.length;
  }

  public heightOf(index: number): number {
    return this.heights[index] ?? 0;
  }

  /** Where a row begins; for the number after the last row, where the last one ends. */
  public offsetOf(index: number): number {
    let sum = 0;
    for (let node = Math.min(index, this.count); node > 0; node -= node & -node) {
      sum += this.nodeAt(node);
    }
    return sum;
  }

  /** The row that a place falls in: the first for places above, the last for places below. */
  public indexAt(offset: number): number {
    let index = 0;
    let left = offset;
    for (let step = this.highestStep; step >= 1; step /= 2) {
      const node = index + step;
      if (node <= this.count && this.nodeAt(node) <= left) {
        index = node;
        left -= this.nodeAt(node);
      }
    }
    return Math.max(0, Math.min(index, this.count - 1));
  }

  public setHeight(index: number, height: number): void {
    const change = height - this.heightOf(index);
    this.heights[index] = height;
    for (let node = index + 1; node <= this.count; node += node & -node) {
      this.addToNode(node, change);
    }
  }

  private nodeAt(node: number): number {
    return this.tree[node] ?? 0;
  }

  private addToNode(node: number, change: number): void {
    if (node <= this.count) {
      this.tree[node] = this.nodeAt(node) + change;
    }
  }
}
