import type { Rights } from '../../src/application/PlanRepository';
import type { Action, ActionId } from '../../src/domain/plan/Action';
import { InMemoryPlanRepository } from '../builders/InMemoryPlanRepository';
import { describePlanRepository } from './describePlanRepository';
import type { User } from './service';

const rightsOf: Readonly<Record<User, Rights>> = {
  owner: { canEdit: true, canAdd: true, canDelete: true, canManageList: true },
  editor: { canEdit: true, canAdd: true, canDelete: true, canManageList: false },
  reader: { canEdit: false, canAdd: false, canDelete: false, canManageList: false }
};

describePlanRepository({
  name: 'in memory',
  canBeDisturbed: true,
  prepare: ({ goals, actions }) => {
    const rows = new Map<ActionId, Action>();
    actions.forEach((action, index) =>
      rows.set(index + 1, { ...action, id: index + 1, version: '"1"', confirmedOn: undefined, modified: undefined })
    );
    return Promise.resolve({
      repositoryAs: (user) => new InMemoryPlanRepository(rows, { goals, rights: rightsOf[user] }),
      failNext: (repository, kind) => {
        if (repository instanceof InMemoryPlanRepository) {
          repository.failNext(
            kind === 'throttled' ? { kind, retryAfterMs: 120_000, detail: '' } : { kind: 'offline', detail: '' }
          );
        }
        return Promise.resolve();
      }
    });
  },
  settle: () => Promise.resolve(),
  remove: () => Promise.resolve()
});
