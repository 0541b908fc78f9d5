import type { ListWithoutPlan, OpenedPlan, PlanRepository } from '../../application/PlanRepository';
import type { ActionEdit } from '../../domain/edits/ActionEdit';
import type { Action, ActionId } from '../../domain/plan/Action';
import { findRowProblems } from '../../domain/plan/findRowProblems';
import { PlanFaultError } from '../../application/PlanFault';
import { withPlanFaults } from '../errors/withPlanFaults';
import type { FieldLanguage } from '../fields/FieldLanguage';
import { type ListSchema, columnsToRead } from '../fields/ListSchema';
import { findMissingColumns } from '../fields/findMissingColumns';
import { type ReadRow, toAction } from '../mapping/toAction';
import { toRow } from '../mapping/toRow';
import type { PlanList } from '../requests/PlanList';
import { readSchema } from '../requests/readSchema';
import type { ColumnMemory } from './ColumnMemory';
import { type Opening, readOpening } from './readOpening';

/** An ETag that no row has: a save that names it meets a conflict, and the row is read again. */
const unknownVersion = '"0"';

/** The plan in a SharePoint list. */
export class SharePointPlanRepository implements PlanRepository {
  private schema: ListSchema | undefined;

  /** @param language what missing columns are named in */
  public constructor(
    private readonly list: PlanList,
    private readonly memory: ColumnMemory,
    private readonly language: FieldLanguage
  ) {}

  public open(): Promise<OpenedPlan | ListWithoutPlan> {
    return withPlanFaults(async () => {
      const opening = await readOpening(this.list, this.memory.recall(this.list.listUrl));
      this.schema = opening.schema;
      return opening.schema.halfYears.length === 0 ? this.withoutPlan(opening) : this.withPlan(opening);
    });
  }

  public read(id: ActionId): Promise<Action> {
    return withPlanFaults(async () => {
      const known = this.schema !== undefined;
      try {
        return await this.readRow(id, await this.knownSchema());
      } catch (error) {
        // A column may have been removed since the list was opened; then its columns are read afresh, once.
        if (!known || !(error instanceof PlanFaultError) || error.fault.kind !== 'invalid') {
          throw error;
        }
        this.schema = undefined;
        return this.readRow(id, await this.knownSchema());
      }
    });
  }

  public save(id: ActionId, edit: ActionEdit, version: string): Promise<string> {
    return withPlanFaults(async () => {
      const change = toRow(edit, await this.knownSchema());
      if (Object.keys(change).length === 0) {
        return version;
      }
      const { etag } = await this.list.writing.items.getById(id).update(change, version);
      return typeof etag === 'string' && etag !== '' ? etag : unknownVersion;
    });
  }

  private readRow(id: ActionId, schema: ListSchema): Promise<Action> {
    return withPlanFaults(async () => {
      const row: unknown = await this.list.reading.items.getById(id).select(...columnsToRead(schema))();
      return toAction(row, schema).action;
    });
  }

  private async knownSchema(): Promise<ListSchema> {
    this.schema ??= await readSchema(this.list.reading);
    return this.schema;
  }

  private withoutPlan({ facts, schema }: Opening): ListWithoutPlan {
    return {
      kind: 'withoutPlan',
      listTitle: facts.title,
      missingColumns: this.missingColumns(schema),
      rights: facts.rights
    };
  }

  private async withPlan({ facts, schema, firstPage }: Opening): Promise<OpenedPlan> {
    const rows: ReadRow[] = firstPage.rows.map((row) => toAction(row, schema));
    for (let link = firstPage.next; link !== undefined;) {
      const page = await this.list.followPage(link);
      rows.push(...page.rows.map((row) => toAction(row, schema)));
      link = page.next;
    }
    this.memory.remember(this.list.listUrl, columnsToRead(schema));

    const goals = new Set(schema.goals);
    const halfYears = new Set(schema.halfYears);
    return {
      kind: 'plan',
      listTitle: facts.title,
      listDescription: facts.description,
      actions: rows.map(({ action }) => action),
      goals: schema.goals,
      halfYears: schema.halfYears,
      phaseNames: schema.phaseNames,
      missingColumns: this.missingColumns(schema),
      problems: rows.flatMap(({ action, problems }) => [...problems, ...findRowProblems(action, goals, halfYears)]),
      rights: facts.rights,
      links: facts.links,
      changeToken: facts.changeToken
    };
  }

  private missingColumns({ columns }: ListSchema): readonly string[] {
    return findMissingColumns(columns).map(({ displayName }) => displayName[this.language]);
  }
}
