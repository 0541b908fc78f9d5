import { PlanFaultError } from '../../application/PlanFault';
import { withPlanFaults } from '../errors/toPlanFault';
import { type ListSchema, columnsToRead } from '../fields/ListSchema';
import type { PlanList } from '../requests/PlanList';
import { readSchema } from '../requests/readSchema';

/** The list's columns as they were last read. */
export class SchemaCache {
  private schema: ListSchema | undefined;

  public constructor(private readonly list: PlanList) {}

  public set(schema: ListSchema): void {
    this.schema = schema;
  }

  /** The columns as last read; reads them the first time. */
  public async get(): Promise<ListSchema> {
    this.schema ??= await readSchema(this.list.reading);
    return this.schema;
  }

  /**
   * Runs a request that names columns. When a column has been removed since the columns were read, the service refuses
   * the request as invalid or fails (500). Then the columns are read again, and if they have changed the request is
   * repeated.
   */
  public async reading<T>(work: (schema: ListSchema) => Promise<T>): Promise<T> {
    const known = this.schema;
    try {
      return await withPlanFaults(async () => work(await this.get()));
    } catch (error) {
      if (!known || !mayNameMissingColumn(error)) {
        throw error;
      }
      this.schema = { ...(await readSchema(this.list.reading)), isModerated: known.isModerated };
      const current = this.schema;
      if (columnsToRead(current).join() === columnsToRead(known).join()) {
        throw error;
      }
      return work(current);
    }
  }
}

function mayNameMissingColumn(error: unknown): boolean {
  return error instanceof PlanFaultError && (error.fault.kind === 'invalid' || error.fault.kind === 'unexpected');
}
