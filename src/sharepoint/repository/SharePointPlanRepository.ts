import type {
  BinId,
  CreationResult,
  DeletionResult,
  ListWithoutPlan,
  OpenedPlan,
  PlanChanges,
  PlanRepository,
  ReadRow,
  RestoreResult,
  RowCreation,
  RowDeletion,
  RowSave,
  SaveResult
} from '../../application/PlanRepository';
import type { ActionEdit } from '../../domain/edits/ActionEdit';
import type { Action, ActionId, NewActionContent } from '../../domain/plan/Action';
import type { RowProblem } from '../../domain/problems/RowProblem';
import { findRowProblems, knownGoals } from '../../domain/problems/findRowProblems';
import { withPlanFaults } from '../errors/toPlanFault';
import type { FieldLanguage } from '../fields/FieldLanguage';
import { languageOfList } from '../fields/languageOfList';
import { type ListSchema, columnsToRead } from '../fields/ListSchema';
import { planFields } from '../fields/planFields';
import { findColumnProblems, findMissingColumns, findRequiredColumns } from '../fields/findColumnProblems';
import { toFieldRules } from '../fields/toFieldRules';
import { type MappedRow, toAction } from '../mapping/toAction';
import type { PlanList } from '../requests/PlanList';
import type { ColumnMemory } from './ColumnMemory';
import { ChangeLog } from './ChangeLog';
import { SchemaCache } from './SchemaCache';
import { RowCreator } from './RowCreator';
import { type Opening, readOpening } from './readOpening';
import { readRow, readRows } from './readRows';
import { recycleRow, recycleRows } from './recycleRow';
import { renameGoal } from './renameGoal';
import { restoreRow, restoreRows } from './restoreRows';
import { saveRow, saveRows } from './saveRows';
import { toListLinks } from './toListLinks';

/** The options of a plan in a SharePoint list. */
export interface PlanOptions {
  readonly memory: ColumnMemory;
  /** The language that missing columns are named in. */
  readonly language: FieldLanguage;
  /** `Web.Language` of the list's site, where it is known. */
  readonly siteLcid?: number;
  /** The page's address, where SharePoint's forms return to. */
  readonly returnUrl: () => string;
  /** Milliseconds since 1970; the computer's clock when it is left out. */
  readonly now?: () => number;
}

/** The plan in a SharePoint list. */
export class SharePointPlanRepository implements PlanRepository {
  private readonly schema: SchemaCache;
  private readonly changes: ChangeLog;
  private readonly creator: RowCreator;

  public constructor(
    private readonly list: PlanList,
    private readonly options: PlanOptions
  ) {
    this.schema = new SchemaCache(list);
    this.changes = new ChangeLog(list, options.now ?? Date.now);
    this.creator = new RowCreator(list);
  }

  public open(): Promise<OpenedPlan | ListWithoutPlan> {
    return withPlanFaults(async () => {
      const opening = await readOpening(this.list, this.options.memory.recall(this.list.listUrl));
      this.schema.set(opening.schema);
      this.changes.noteCurrent(opening.facts.changeToken);
      return opening.schema.halfYears.length === 0 ? this.withoutPlan(opening) : this.withPlan(opening);
    });
  }

  public read(id: ActionId): Promise<ReadRow> {
    return withPlanFaults(() => this.schema.reading((schema) => readRow(this.list, schema, id)));
  }

  public readMany(ids: readonly ActionId[]): Promise<readonly ReadRow[]> {
    return withPlanFaults(() => this.schema.reading((schema) => readRows(this.list, schema, ids)));
  }

  public changesSince(token: string): Promise<PlanChanges> {
    return withPlanFaults(() => this.changes.since(token));
  }

  public save(id: ActionId, edit: ActionEdit, version: string): Promise<string> {
    return withPlanFaults(async () => saveRow(this.list.writing, await this.schema.get(), { id, edit, version }));
  }

  public saveMany(saves: readonly RowSave[]): Promise<readonly SaveResult[]> {
    return withPlanFaults(async () => saveRows(this.list, await this.schema.get(), saves));
  }

  public create(content: NewActionContent, clientKey: string): Promise<Action> {
    return withPlanFaults(async () => this.creator.create(await this.schema.get(), { content, clientKey }));
  }

  public createMany(creations: readonly RowCreation[]): Promise<readonly CreationResult[]> {
    return withPlanFaults(async () => this.creator.createMany(await this.schema.get(), creations));
  }

  public recycle(id: ActionId, version: string): Promise<BinId | undefined> {
    return withPlanFaults(() => recycleRow(this.list, id, version));
  }

  public recycleMany(deletions: readonly RowDeletion[]): Promise<readonly DeletionResult[]> {
    return withPlanFaults(() => this.schema.reading((schema) => recycleRows(this.list, schema, deletions)));
  }

  public restore(id: ActionId, binId?: BinId): Promise<Action> {
    return withPlanFaults(() => this.schema.reading((schema) => restoreRow(this.list, schema, { id, binId })));
  }

  public restoreMany(
    ids: readonly ActionId[],
    binIds: ReadonlyMap<ActionId, BinId> = new Map()
  ): Promise<readonly RestoreResult[]> {
    const rows = ids.map((id) => ({ id, binId: binIds.get(id) }));
    return withPlanFaults(() => this.schema.reading((schema) => restoreRows(this.list, schema, rows)));
  }

  public renameGoal(from: string, to: string): Promise<void> {
    return withPlanFaults(() => renameGoal(this.list, from, to));
  }

  private withoutPlan({ facts, schema }: Opening): ListWithoutPlan {
    return {
      kind: 'withoutPlan',
      listTitle: facts.title,
      missingColumns: this.missingColumns(schema),
      columnProblems: findColumnProblems(schema),
      rights: facts.rights
    };
  }

  private async withPlan({ facts, schema, firstPage }: Opening): Promise<OpenedPlan> {
    const rows: MappedRow[] = firstPage.rows.map((row) => toAction(row, schema));
    for (let link = firstPage.next; link !== undefined;) {
      const page = await this.list.followPage(link);
      rows.push(...page.rows.map((row) => toAction(row, schema)));
      link = page.next;
    }
    this.creator.noteRows(rows.map(({ action }) => action.id));
    this.options.memory.remember(this.list.listUrl, columnsToRead(schema));

    const fieldRules = toFieldRules(schema, this.options.language);
    const goals = knownGoals({ goals: schema.goals, fieldRules });
    const halfYears = new Set(schema.halfYears);
    let problems: readonly RowProblem[] | undefined;
    return {
      kind: 'plan',
      listTitle: facts.title,
      listDescription: facts.description,
      language: languageOfList(schema, this.options.siteLcid),
      actions: rows.map(({ action }) => action),
      goals: schema.goals,
      groupChoices: schema.groupChoices,
      halfYears: schema.halfYears,
      phaseNames: schema.phaseNames,
      missingColumns: this.missingColumns(schema),
      columnProblems: findColumnProblems(schema),
      fieldRules,
      requiredColumns: findRequiredColumns(schema),
      hasConfirmations: schema.uses.get(planFields.confirmedOn.name)?.obstacle === undefined,
      isModerated: facts.isModerated,
      get problems() {
        problems ??= rows.flatMap((row) => [...row.problems, ...findRowProblems(row.action, goals, halfYears)]);
        return problems;
      },
      rights: facts.rights,
      links: toListLinks(facts.pages, this.options.returnUrl),
      changeToken: facts.changeToken
    };
  }

  private missingColumns({ columns }: ListSchema): readonly string[] {
    return findMissingColumns(columns).map(({ displayName }) => displayName[this.options.language]);
  }
}
