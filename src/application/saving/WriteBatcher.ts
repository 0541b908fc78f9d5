import type { ActionEdit } from '../../domain/edits/ActionEdit';
import type { ActionId } from '../../domain/plan/Action';
import { PlanFaultError, planFaultOf } from '../PlanFault';
import type { PlanRepository, RowSave } from '../PlanRepository';

interface WaitingSave extends RowSave {
  resolve(version: string): void;
  reject(error: unknown): void;
}

/** Sends saves that are asked for at the same moment together: a bulk edit is a round trip for a hundred rows. */
export class WriteBatcher {
  private waiting: WaitingSave[] = [];

  public constructor(private readonly repository: Pick<PlanRepository, 'save' | 'saveMany'>) {}

  public save(id: ActionId, edit: ActionEdit, version: string): Promise<string> {
    return new Promise((resolve, reject) => {
      if (this.waiting.length === 0) {
        queueMicrotask(() => {
          void this.send();
        });
      }
      this.waiting.push({ id, edit, version, resolve, reject });
    });
  }

  private async send(): Promise<void> {
    const saves = this.waiting;
    this.waiting = [];
    const [only] = saves;
    if (saves.length === 1 && only) {
      this.repository.save(only.id, only.edit, only.version).then(only.resolve, only.reject);
      return;
    }
    try {
      const results = await this.repository.saveMany(saves.map(({ id, edit, version }) => ({ id, edit, version })));
      saves.forEach((save, index) => answer(save, results[index]));
    } catch (error) {
      const fault = new PlanFaultError(planFaultOf(error));
      saves.forEach((save) => save.reject(fault));
    }
  }
}

function answer(save: WaitingSave, result: Awaited<ReturnType<PlanRepository['saveMany']>>[number] | undefined): void {
  if (result?.kind === 'saved') {
    save.resolve(result.version);
  } else {
    const fault = result?.fault ?? {
      kind: 'unexpected' as const,
      detail: 'The service answered fewer saves than asked.'
    };
    save.reject(new PlanFaultError(fault));
  }
}
