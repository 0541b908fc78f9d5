import type { Rights } from '../../src/application/PlanRepository';
import { InMemoryList } from '../builders/InMemoryList';
import { InMemoryPlanRepository } from '../builders/InMemoryPlanRepository';
import { InMemoryPlanSetup } from '../builders/InMemoryPlanSetup';
import type { PlanHome } from './PlanHarness';
import { describePlanChanges } from './describePlanChanges';
import { describePlanEditing } from './describePlanEditing';
import { describePlanGrowth } from './describePlanGrowth';
import { describePlanRepository } from './describePlanRepository';
import type { User } from './service';

const rightsOf: Readonly<Record<User, Rights>> = {
  owner: { canEdit: true, canAdd: true, canDelete: true, canManageList: true },
  editor: { canEdit: true, canAdd: true, canDelete: true, canManageList: false },
  reader: { canEdit: false, canAdd: false, canDelete: false, canManageList: false }
};

const home: PlanHome = {
  name: 'in memory',
  canBeDisturbed: true,
  prepare: ({ goals, actions }) => {
    const list = new InMemoryList();
    actions.forEach((action, index) =>
      list.rows.set(index + 1, {
        ...action,
        id: index + 1,
        version: '"1"',
        confirmedOn: undefined,
        modified: undefined
      })
    );
    return Promise.resolve({
      repositoryAs: (user) => new InMemoryPlanRepository(list, { goals, rights: rightsOf[user] }, user),
      setupAs: (user) => new InMemoryPlanSetup(list, rightsOf[user]),
      failNext: (repository, kind) => {
        if (repository instanceof InMemoryPlanRepository) {
          repository.failNext(
            kind === 'throttled' ? { kind, retryAfterMs: 120_000, detail: '' } : { kind: 'offline', detail: '' }
          );
        }
        return Promise.resolve();
      },
      loseNextAnswer: (repository) => {
        if (repository instanceof InMemoryPlanRepository) {
          repository.loseNextAnswer();
        }
        return Promise.resolve();
      }
    });
  },
  settle: () => Promise.resolve(),
  remove: () => Promise.resolve()
};

describe('a plan', () => describePlanRepository(home));
describe('a plan to work on', () => describePlanEditing(home));
describe('a plan that grows', () => describePlanGrowth(home));
describe('a plan that others work on', () => describePlanChanges(home));
