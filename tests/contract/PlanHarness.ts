import type { PlanFault } from '../../src/application/PlanFault';
import type { PlanRepository } from '../../src/application/PlanRepository';
import type { PlanSetup } from '../../src/application/PlanSetup';
import type { ImportedPlan } from '../../src/domain/importing/ImportedPlan';
import type { User } from './service';

/** What the suite needs of an implementation: a home that holds the sample plan. */
export interface PlanHarness {
  /** The repository as that person opens it; every call gives a new one, as another browser tab would. */
  repositoryAs(user: User): PlanRepository;
  /** The tools that make and mend the list, in that person's hands. */
  setupAs(user: User): Pick<PlanSetup, 'addGoals' | 'addHalfYears'>;
  /** Lets the next request fail: the service is busy, or not to be reached. */
  failNext(repository: PlanRepository, kind: (PlanFault & { kind: 'throttled' | 'offline' })['kind']): Promise<void>;
  /** Lets the next write take effect and its answer be lost. */
  loseNextAnswer(repository: PlanRepository): Promise<void>;
}

export interface PlanHome {
  readonly name: string;
  /** Whether other people than the owner can be taken on, and failures be made. */
  readonly canBeDisturbed: boolean;
  prepare(plan: ImportedPlan): Promise<PlanHarness>;
  /** After each test. */
  settle(): Promise<void>;
  remove(): Promise<void>;
}
