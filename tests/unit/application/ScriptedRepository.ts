import type { PlanFault } from '../../../src/application/PlanFault';
import { PlanFaultError, planFaultOf } from '../../../src/application/PlanFault';
import type { OpenedPlan, RowSave, SaveResult } from '../../../src/application/PlanRepository';
import { type ActionEdit, applyEdit } from '../../../src/domain/edits/ActionEdit';
import type { Action, ActionId } from '../../../src/domain/plan/Action';
import { InMemoryPlanRepository } from '../../builders/InMemoryPlanRepository';

interface PendingSave extends RowSave {
  succeed(): void;
  fail(fault: PlanFault): void;
}

/** A plan whose every save, alone or among others, waits until the test says how it ends. */
export class ScriptedRepository extends InMemoryPlanRepository {
  public readonly saves: PendingSave[] = [];
  public nextOpening: () => Promise<OpenedPlan>;

  public constructor(
    public readonly rows: Map<ActionId, Action>,
    { hasConfirmations = false }: { readonly hasConfirmations?: boolean } = {}
  ) {
    super(rows, { goals: ['Digiosaaminen', 'Tieto'], halfYears: ['2025H1', '2025H2', '2026H1'], hasConfirmations });
    this.nextOpening = () => Promise.resolve(this.opened());
  }

  public override open(): Promise<OpenedPlan> {
    return this.nextOpening();
  }

  public override save(id: ActionId, edit: ActionEdit, version: string): Promise<string> {
    return new Promise((resolve, reject) => {
      this.saves.push({
        id,
        edit,
        version,
        succeed: () => {
          const row = this.rows.get(id);
          const next = `"${Number((row?.version ?? '"0"').slice(1, -1)) + 1}"`;
          if (row) {
            this.list.write({ ...applyEdit(row, edit), version: next }, 'Olli Omistaja');
          }
          resolve(next);
        },
        fail: (fault) => reject(new PlanFaultError(fault))
      });
    });
  }

  public override saveMany(saves: readonly RowSave[]): Promise<readonly SaveResult[]> {
    return Promise.all(
      saves.map(({ id, edit, version }) =>
        this.save(id, edit, version).then(
          (saved): SaveResult => ({ kind: 'saved', version: saved }),
          (error: unknown): SaveResult => ({ kind: 'failed', fault: planFaultOf(error) })
        )
      )
    );
  }
}
