import { type PlanFault, PlanFaultError } from '../../src/application/PlanFault';
import type { OpenedPlan, PlanRepository, Rights } from '../../src/application/PlanRepository';
import { type ActionEdit, applyEdit } from '../../src/domain/edits/ActionEdit';
import type { Action, ActionId } from '../../src/domain/plan/Action';
import { findRowProblems } from '../../src/domain/plan/findRowProblems';

const everyRight: Rights = { canEdit: true, canAdd: true, canDelete: true, canManageList: true };

const emptyPlan: Omit<OpenedPlan, 'actions' | 'problems'> = {
  kind: 'plan',
  listTitle: 'Toimenpiteet',
  listDescription: '',
  goals: [],
  halfYears: ['2025H1', '2025H2', '2026H1', '2026H2', '2027H1', '2027H2'],
  phaseNames: { investigation: 'Selvittely', deployment: 'Käyttöönotto', continuous: 'Jatkuva toiminta' },
  missingColumns: [],
  rights: everyRight,
  links: {
    list: '/Lists/Toimenpiteet',
    newForm: '/Lists/Toimenpiteet/NewForm.aspx',
    displayForm: (id) => `/Lists/Toimenpiteet/DispForm.aspx?ID=${id}`,
    editForm: (id) => `/Lists/Toimenpiteet/EditForm.aspx?ID=${id}`
  },
  changeToken: '1;3;memory;0;0'
};

/** A plan that lives as long as the test. Several repositories over the same rows are several people at one list. */
export class InMemoryPlanRepository implements PlanRepository {
  private failures: PlanFault[] = [];

  public constructor(
    private readonly rows: Map<ActionId, Action>,
    private readonly plan: Partial<Omit<OpenedPlan, 'actions' | 'problems'>> = {}
  ) {}

  /** Lets the next call of any method fail. */
  public failNext(fault: PlanFault): void {
    this.failures.push(fault);
  }

  public async open(): Promise<OpenedPlan> {
    await this.answer();
    const plan = { ...emptyPlan, ...this.plan };
    const actions = [...this.rows.values()];
    const goals = new Set(plan.goals);
    const halfYears = new Set(plan.halfYears);
    return { ...plan, actions, problems: actions.flatMap((action) => findRowProblems(action, goals, halfYears)) };
  }

  public async read(id: ActionId): Promise<Action> {
    await this.answer();
    return this.row(id);
  }

  public async save(id: ActionId, edit: ActionEdit, version: string): Promise<string> {
    await this.answer();
    if (this.plan.rights?.canEdit === false) {
      throw new PlanFaultError({ kind: 'forbidden', detail: 'may not edit' });
    }
    const row = this.row(id);
    if (row.version !== version) {
      throw new PlanFaultError({ kind: 'conflict', detail: `${version} is not ${row.version}` });
    }
    if (isEmpty(edit)) {
      return version;
    }
    const next = `"${Number(row.version.replace(/"/g, '')) + 1}"`;
    this.rows.set(id, { ...applyEdit(row, edit), version: next });
    return next;
  }

  private row(id: ActionId): Action {
    const row = this.rows.get(id);
    if (!row) {
      throw new PlanFaultError({ kind: 'notFound', what: 'action', detail: `no row ${id}` });
    }
    return row;
  }

  /** Answers come later than the call, as from any service. */
  private async answer(): Promise<void> {
    await Promise.resolve();
    const failure = this.failures.shift();
    if (failure) {
      throw new PlanFaultError(failure);
    }
  }
}

function isEmpty({ phases = {}, ...fields }: ActionEdit): boolean {
  return [...Object.values(fields), ...Object.values(phases)].every((value) => value === undefined);
}
