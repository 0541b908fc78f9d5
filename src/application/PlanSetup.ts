import type { SetupFinding } from './SetupFinding';

/** Making and mending the list, for people who may manage it. Every method throws `PlanFaultError` and nothing else. */
export interface PlanSetup {
  /**
   * Creates the list with all its columns, views and formatting.
   *
   * @returns the list's server-relative URL
   */
  createList(): Promise<string>;
  /**
   * Adds what the list lacks and changes nothing that is there.
   *
   * @returns what is not as it should be; nothing of it keeps the plan from working
   */
  addMissingColumns(): Promise<readonly SetupFinding[] | undefined>;
}
