/** Browser tests that run side by side; each has a workbench of its own, for they change its list. */
export const workbenchCount = 2;

/** The first one's port; several checkouts on one machine each name their own. */
const firstPort = Number(process.env.E2E_PORT ?? 4390);

/** The address of one of them, counted from 0. */
export function workbenchUrl(index: number): string {
  return `http://localhost:${workbenchPort(index)}`;
}

export function workbenchPort(index: number): number {
  return firstPort + index;
}
