import { type PlanFault, PlanFaultError, planFaultOf } from '../../src/application/PlanFault';
import type {
  BinId,
  CreationResult,
  DeletionResult,
  OpenedPlan,
  PlanChanges,
  PlanRepository,
  ReadRow,
  RestoreResult,
  Rights,
  RowCreation,
  RowDeletion,
  RowSave,
  SaveResult
} from '../../src/application/PlanRepository';
import { type ActionEdit, applyEdit } from '../../src/domain/edits/ActionEdit';
import type { Action, ActionId, NewActionContent } from '../../src/domain/plan/Action';
import type { RowProblem } from '../../src/domain/problems/RowProblem';
import { findRowProblems, knownGoals } from '../../src/domain/problems/findRowProblems';
import { renameChoice } from '../../src/domain/edits/renameEdits';
import { isSameName } from '../../src/domain/text/identityKey';
import { InMemoryList } from './InMemoryList';
import { emptyPlan } from './emptyPlan';

/** A plan that lives as long as the test, as one person works on it. */
export class InMemoryPlanRepository implements PlanRepository {
  public readonly list: InMemoryList;
  private failures: PlanFault[] = [];
  private losesAnswer = false;

  /** @param rows the list, or rows for a list of its own */
  public constructor(
    rows: Map<ActionId, Action> | InMemoryList,
    private readonly plan: Partial<Omit<OpenedPlan, 'actions' | 'problems'>> = {},
    private readonly person = 'Olli Omistaja'
  ) {
    this.list = rows instanceof InMemoryList ? rows : new InMemoryList(rows);
    this.list.goals ??= plan.goals;
    this.list.halfYears ??= plan.halfYears ?? emptyPlan.halfYears;
  }

  /** Lets the next call of any method fail. */
  public failNext(fault: PlanFault): void {
    this.failures.push(fault);
  }

  /** Lets the next write take effect and its answer be lost. */
  public loseNextAnswer(): void {
    this.losesAnswer = true;
  }

  public async open(): Promise<OpenedPlan> {
    await this.answer();
    return this.opened();
  }

  /** The plan as opening it gives it. */
  public opened(): OpenedPlan {
    const plan = {
      ...emptyPlan,
      ...this.plan,
      goals: this.list.goals ?? [],
      halfYears: this.list.halfYears ?? [],
      changeToken: this.token()
    };
    const actions = [...this.list.rows.values()].filter(({ id }) => this.sees(id));
    const goals = knownGoals(plan);
    const halfYears = new Set(plan.halfYears);
    let problems: readonly RowProblem[] | undefined;
    return {
      ...plan,
      actions,
      get problems() {
        problems ??= actions.flatMap((action) => findRowProblems(action, goals, halfYears));
        return problems;
      }
    };
  }

  public async read(id: ActionId): Promise<ReadRow> {
    await this.answer();
    return this.readRow(id);
  }

  public async readMany(ids: readonly ActionId[]): Promise<readonly ReadRow[]> {
    await this.answer();
    return ids.filter((id) => this.list.rows.has(id) && this.sees(id)).map((id) => this.readRow(id));
  }

  public async changesSince(token: string): Promise<PlanChanges> {
    await this.answer();
    const count = /^1;3;memory;0;(\d+)$/.exec(token)?.[1];
    if (count === undefined) {
      return { kind: 'tooOld' };
    }
    const ids = this.list.changedAfter(Number(count));
    return {
      kind: 'changes',
      changed: ids.filter((id) => this.list.rows.has(id)),
      deleted: ids.filter((id) => !this.list.rows.has(id)),
      token: this.token(),
      isListChanged: this.list.isListChangedAfter(Number(count))
    };
  }

  public async save(id: ActionId, edit: ActionEdit, version: string): Promise<string> {
    await this.answer();
    const next = this.saveRow({ id, edit, version });
    this.mayLoseAnswer();
    return next;
  }

  public async saveMany(saves: readonly RowSave[]): Promise<readonly SaveResult[]> {
    await this.answer();
    const results = saves.map((save): SaveResult => {
      try {
        return { kind: 'saved', version: this.saveRow(save) };
      } catch (error) {
        return { kind: 'failed', fault: planFaultOf(error) };
      }
    });
    this.mayLoseAnswer();
    return results;
  }

  public async create(content: NewActionContent, clientKey: string): Promise<Action> {
    await this.answer();
    const action = this.createRow({ content, clientKey });
    this.mayLoseAnswer();
    return action;
  }

  public async createMany(creations: readonly RowCreation[]): Promise<readonly CreationResult[]> {
    await this.answer();
    const results = creations.map((creation): CreationResult => {
      try {
        return { kind: 'created', action: this.createRow(creation) };
      } catch (error) {
        return { kind: 'failed', fault: planFaultOf(error) };
      }
    });
    this.mayLoseAnswer();
    return results;
  }

  public async recycle(id: ActionId, version: string): Promise<BinId | undefined> {
    await this.answer();
    this.demand('canDelete');
    const binId = this.list.recycle(this.rowAt(id, version), this.person);
    this.mayLoseAnswer();
    return binId;
  }

  public async recycleMany(deletions: readonly RowDeletion[]): Promise<readonly DeletionResult[]> {
    await this.answer();
    const results = deletions.map(({ id, version }): DeletionResult => {
      try {
        this.demand('canDelete');
        return { kind: 'deleted', binId: this.list.recycle(this.rowAt(id, version), this.person) };
      } catch (error) {
        return { kind: 'failed', fault: planFaultOf(error) };
      }
    });
    this.mayLoseAnswer();
    return results;
  }

  public async restore(id: ActionId, binId?: BinId): Promise<Action> {
    await this.answer();
    this.demand('canDelete');
    this.list.restore(id, this.person, binId);
    this.mayLoseAnswer();
    return this.row(id);
  }

  public async restoreMany(
    ids: readonly ActionId[],
    binIds: ReadonlyMap<ActionId, BinId> = new Map()
  ): Promise<readonly RestoreResult[]> {
    await this.answer();
    const results = ids.map((id): RestoreResult => {
      try {
        this.demand('canDelete');
        this.list.restore(id, this.person, binIds.get(id));
        return { kind: 'restored', action: this.row(id) };
      } catch (error) {
        return { kind: 'failed', fault: planFaultOf(error) };
      }
    });
    this.mayLoseAnswer();
    return results;
  }

  public async renameGoal(from: string, to: string): Promise<void> {
    await this.answer();
    this.demand('canManageList');
    const goals = this.list.goals ?? [];
    const isThere = (name: string): boolean => goals.some((goal) => isSameName(goal, name));
    if ((goals.includes(to) && !goals.includes(from)) || (isThere(to) && !isSameName(from, to))) {
      throw new PlanFaultError({ kind: 'invalid', column: 'goal', detail: `${to} is there already` });
    }
    if (!isThere(from)) {
      throw new PlanFaultError({ kind: 'conflict', detail: `no goal ${from}` });
    }
    this.list.setGoals(renameChoice(goals, from, to));
    this.mayLoseAnswer();
  }

  private saveRow({ id, edit, version }: RowSave): string {
    this.demand('canEdit');
    const row = this.rowAt(id, version);
    if (isEmpty(edit)) {
      return version;
    }
    const next = `"${Number(row.version.replace(/"/g, '')) + 1}"`;
    this.list.write({ ...applyEdit(row, edit), version: next }, this.person);
    return next;
  }

  private createRow({ content, clientKey }: RowCreation): Action {
    this.demand('canAdd');
    const known = this.list.idOfKey(clientKey);
    if (known !== undefined) {
      return this.row(known);
    }
    const id = this.list.nextId();
    const action: Action = { confirmedOn: undefined, ...content, id, version: '"1"', modified: undefined };
    this.list.write(action, this.person);
    this.list.takeKey(clientKey, id);
    return action;
  }

  private readRow(id: ActionId): ReadRow {
    return { action: this.row(id), editor: this.list.editors.get(id) };
  }

  private rowAt(id: ActionId, version: string): Action {
    const row = this.row(id);
    if (this.list.locked.has(id)) {
      throw new PlanFaultError({ kind: 'forbidden', detail: `row ${id} is locked` });
    }
    if (row.version !== version) {
      throw new PlanFaultError({ kind: 'conflict', detail: `${version} is not ${row.version}` });
    }
    return row;
  }

  private row(id: ActionId): Action {
    const row = this.list.rows.get(id);
    if (!row || !this.sees(id)) {
      throw new PlanFaultError({ kind: 'notFound', what: 'action', detail: `no row ${id}` });
    }
    return row;
  }

  private sees(id: ActionId): boolean {
    return this.list.hiddenFrom.get(id) !== this.person;
  }

  private demand(right: keyof Rights): void {
    if (this.plan.rights?.[right] === false) {
      throw new PlanFaultError({ kind: 'forbidden', detail: right });
    }
  }

  private token(): string {
    return `1;3;memory;0;${this.list.changeCount}`;
  }

  /** Responses are asynchronous, as from any service. */
  private async answer(): Promise<void> {
    await Promise.resolve();
    const failure = this.failures.shift();
    if (failure) {
      throw new PlanFaultError(failure);
    }
  }

  private mayLoseAnswer(): void {
    if (this.losesAnswer) {
      this.losesAnswer = false;
      throw new PlanFaultError({ kind: 'offline', detail: 'the answer was lost' });
    }
  }
}

function isEmpty({ phases = {}, ...fields }: ActionEdit): boolean {
  return [...Object.values(fields), ...Object.values(phases)].every((value) => value === undefined);
}
