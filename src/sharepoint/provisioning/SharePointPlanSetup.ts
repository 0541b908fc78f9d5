import { PlanFaultError } from '../../application/PlanFault';
import type { PlanSetup, SetupFinding } from '../../application/PlanSetup';
import type { HalfYear } from '../../domain/time/HalfYear';
import { withPlanFaults } from '../errors/toPlanFault';
import type { PlanList } from '../requests/PlanList';
import { readSchema } from '../requests/readSchema';
import { type ListOptions, toListOptions } from './ListOptions';
import type { PlanSite } from './PlanSite';
import { addGoals } from './addGoals';
import { provisionColumns, provisionHalfYears } from './provisionColumns';
import { provisionList } from './provisionList';

/** Creates and repairs a plan's list in SharePoint. */
export class SharePointPlanSetup implements PlanSetup {
  /** @param listUrl the chosen list, server-relative; `undefined` when there is none yet */
  public constructor(
    private readonly site: PlanSite,
    private readonly listUrl: string | undefined,
    private readonly options: Partial<ListOptions> = {}
  ) {}

  public createList(): Promise<string> {
    return provisionList(this.site, this.options);
  }

  /** A list without any half-year gets those of a new list. */
  public addMissingColumns(): Promise<readonly SetupFinding[]> {
    return withPlanFaults(async () => {
      const list = this.chosenList();
      const { language } = await this.site.facts();
      const schema = await readSchema(list.reading);
      const options = toListOptions(language, this.options);
      const halfYears = this.options.halfYears ?? (schema.halfYears.length > 0 ? schema.halfYears : options.halfYears);
      const { findings } = await provisionColumns(list, schema, { ...options, halfYears, addsToView: true });
      return findings;
    });
  }

  public addGoals(names: readonly string[]): Promise<readonly string[]> {
    return withPlanFaults(async () => addGoals(this.chosenList(), names));
  }

  public addHalfYears(halfYears: readonly HalfYear[]): Promise<readonly SetupFinding[]> {
    return withPlanFaults(async () => {
      const list = this.chosenList();
      const { language } = await this.site.facts();
      const options = {
        ...toListOptions(language, this.options),
        halfYears: [...new Set(halfYears)],
        addsToView: true
      };
      const { findings } = await provisionHalfYears(list, await readSchema(list.reading), options);
      return findings;
    });
  }

  private chosenList(): PlanList {
    if (this.listUrl === undefined) {
      throw new PlanFaultError({ kind: 'notFound', what: 'list', detail: 'No list is chosen' });
    }
    return this.site.list(this.listUrl);
  }
}
