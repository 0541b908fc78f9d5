import type { PlanFault } from '../../../src/application/PlanFault';
import { PlanFaultError } from '../../../src/application/PlanFault';
import type { ListWithoutPlan, OpenedPlan, PlanRepository } from '../../../src/application/PlanRepository';
import { type ActionEdit, applyEdit } from '../../../src/domain/edits/ActionEdit';
import type { Action, ActionId } from '../../../src/domain/plan/Action';

interface PendingSave {
  readonly id: ActionId;
  readonly edit: ActionEdit;
  readonly version: string;
  succeed(): void;
  fail(fault: PlanFault): void;
}

/** A plan whose every save waits until the test says how it ends. */
export class ScriptedRepository implements PlanRepository {
  public readonly saves: PendingSave[] = [];
  public nextOpening: () => Promise<OpenedPlan | ListWithoutPlan>;

  public constructor(public rows: Map<ActionId, Action>) {
    this.nextOpening = () => Promise.resolve(this.opened());
  }

  public open(): Promise<OpenedPlan | ListWithoutPlan> {
    return this.nextOpening();
  }

  public read(id: ActionId): Promise<Action> {
    const row = this.rows.get(id);
    return row
      ? Promise.resolve(row)
      : Promise.reject(new PlanFaultError({ kind: 'notFound', what: 'action', detail: `no row ${id}` }));
  }

  public save(id: ActionId, edit: ActionEdit, version: string): Promise<string> {
    return new Promise((resolve, reject) => {
      this.saves.push({
        id,
        edit,
        version,
        succeed: () => {
          const row = this.rows.get(id);
          const next = `"${Number((row?.version ?? '"0"').slice(1, -1)) + 1}"`;
          if (row) {
            this.rows.set(id, { ...applyEdit(row, edit), version: next });
          }
          resolve(next);
        },
        fail: (fault) => reject(new PlanFaultError(fault))
      });
    });
  }

  public opened(): OpenedPlan {
    return {
      kind: 'plan',
      listTitle: 'Toimenpiteet',
      listDescription: '',
      actions: [...this.rows.values()],
      goals: ['Digiosaaminen', 'Tieto'],
      halfYears: ['2025H1', '2025H2', '2026H1'],
      phaseNames: { investigation: 'Selvittely', deployment: 'Käyttöönotto', continuous: 'Jatkuva toiminta' },
      missingColumns: [],
      problems: [],
      rights: { canEdit: true, canAdd: true, canDelete: true, canManageList: true },
      links: { list: '/l', newForm: '/l/new', displayForm: (id) => `/l/${id}`, editForm: (id) => `/l/${id}/edit` },
      changeToken: '1;3;x;1;1'
    };
  }
}
