import { parseArgs } from 'node:util';

export const contenderNames = ['ours', 'htmlTable', 'screenful', 'detailsList', 'agGrid'] as const;
export type ContenderName = (typeof contenderNames)[number];

const partNames = ['bundle', 'opening', 'timeline'] as const;
type PartName = (typeof partNames)[number];

/** What to measure. */
export interface BenchOptions {
  /** Numbers of rows of the plan. */
  readonly rows: readonly number[];
  /** Fresh pages for every figure; the median of them is reported. */
  readonly runs: number;
  readonly contenders: readonly ContenderName[];
  readonly parts: readonly PartName[];
}

/** Reads `--rows 90,20000 --runs 5 --only ours,agGrid --parts bundle,timeline`. Throws on what it does not know. */
export function benchOptionsFrom(argv: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      rows: { type: 'string', default: '90,1000,10000,20000' },
      runs: { type: 'string', default: '5' },
      only: { type: 'string', default: contenderNames.join() },
      parts: { type: 'string', default: partNames.join() }
    }
  });
  return {
    rows: values.rows.split(',').map(toCount),
    runs: toCount(values.runs),
    contenders: values.only.split(',').map((name) => oneOf(contenderNames, name)),
    parts: values.parts.split(',').map((name) => oneOf(partNames, name))
  };
}

function toCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) {
    throw new RangeError(`"${text}" is not a number of things to measure.`);
  }
  return count;
}

function oneOf<T extends string>(names: readonly T[], text: string): T {
  const name = names.find((candidate) => candidate === text);
  if (name === undefined) {
    throw new RangeError(`"${text}" is none of ${names.join(', ')}.`);
  }
  return name;
}
