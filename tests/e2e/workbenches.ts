/** Browser tests that run side by side; each has a workbench of its own, for they change its list. */
export const workbenchCount = 2;

/** The address of one of them, counted from 0. */
export function workbenchUrl(index: number): string {
  return `http://localhost:${workbenchPort(index)}`;
}

export function workbenchPort(index: number): number {
  return 4390 + index;
}
