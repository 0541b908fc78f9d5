import { PlanFaultError } from '../../application/PlanFault';
import { withPlanFaults } from '../errors/withPlanFaults';
import type { ListSchema } from '../fields/ListSchema';
import type { PlanList } from '../requests/PlanList';
import { readSchema } from '../requests/readSchema';

/** The list's columns as they were last read. */
export class KnownSchema {
  private schema: ListSchema | undefined;

  public constructor(private readonly list: PlanList) {}

  public set(schema: ListSchema): void {
    this.schema = schema;
  }

  /** The columns as last read; reads them when they never were. */
  public async get(): Promise<ListSchema> {
    this.schema ??= await readSchema(this.list.reading);
    return this.schema;
  }

  /**
   * Reads something that names columns. A column may have been removed since the columns were read; then they are read
   * afresh, and the work is done once more.
   */
  public async reading<T>(work: (schema: ListSchema) => Promise<T>): Promise<T> {
    const wasKnown = this.schema !== undefined;
    try {
      return await withPlanFaults(async () => work(await this.get()));
    } catch (error) {
      if (!wasKnown || !(error instanceof PlanFaultError) || error.fault.kind !== 'invalid') {
        throw error;
      }
      this.schema = undefined;
      return work(await this.get());
    }
  }
}
