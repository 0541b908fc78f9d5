/** Raised before the workbench's own buttons leave the page; a listener may make them wait, as for an unsaved change. */
export const leaveEvent = 'workbench-leave';

export type LeaveEvent = CustomEvent<{ readonly waitFor: (work: Promise<unknown>) => void }>;

declare global {
  interface WindowEventMap {
    [leaveEvent]: LeaveEvent;
  }
}
