import { planFaultOf } from '../../../src/application/PlanFault';
import type { RowSave, SaveResult } from '../../../src/application/PlanRepository';
import type { ActionEdit } from '../../../src/domain/edits/ActionEdit';
import type { ActionId } from '../../../src/domain/plan/Action';
import { SharePointPlanRepository } from '../../../src/sharepoint/repository/SharePointPlanRepository';
import type { PlanList } from '../../../src/sharepoint/requests/PlanList';
import { MapColumnMemory } from '../MapColumnMemory';
import type { Attempt, EditPlace } from './Protocol';

/** A plan in a SharePoint list that writes down what it was asked to save and what came of it. */
export class RecordingRepository extends SharePointPlanRepository {
  public constructor(
    list: PlanList,
    private readonly placeOf: (row: ActionId) => EditPlace,
    private readonly attempts: Attempt[]
  ) {
    super(list, { memory: new MapColumnMemory(), language: 'fi', returnUrl: () => '' });
  }

  public override async save(id: ActionId, edit: ActionEdit, version: string): Promise<string> {
    const place = this.placeOf(id);
    try {
      const saved = await super.save(id, edit, version);
      this.note(place, { id, edit, version }, { kind: 'saved', version: saved });
      return saved;
    } catch (error) {
      this.note(place, { id, edit, version }, { kind: planFaultOf(error).kind });
      throw error;
    }
  }

  public override async saveMany(saves: readonly RowSave[]): Promise<readonly SaveResult[]> {
    const places = saves.map((save) => ({ save, place: this.placeOf(save.id) }));
    try {
      const results = await super.saveMany(saves);
      places.forEach(({ save, place }, index) => {
        const result = results[index];
        if (result) {
          this.note(place, save, result.kind === 'saved' ? result : { kind: result.fault.kind });
        }
      });
      return results;
    } catch (error) {
      const { kind } = planFaultOf(error);
      places.forEach(({ save, place }) => this.note(place, save, { kind }));
      throw error;
    }
  }

  private note(place: EditPlace, { edit, version }: RowSave, outcome: Attempt['outcome']): void {
    this.attempts.push({ ...place, edit, version, outcome });
  }
}
