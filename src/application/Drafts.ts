import { type StoreApi, createStore } from 'zustand/vanilla';
import type { ActionDraft } from '../domain/edits/ActionDraft';
import type { Action, ActionId } from '../domain/plan/Action';

/** What a person has written in a panel and neither saved nor thrown away. */
export type KeptDraft = RowDraft | NewDraft;

export interface RowDraft {
  readonly kind: 'action';
  /** The row that it is written on. */
  readonly base: Action;
  readonly draft: ActionDraft;
}

export interface NewDraft {
  readonly kind: 'new';
  /** Of the new row's own: an attempt to make it may have succeeded although its answer was lost. */
  readonly clientKey: string;
  /** What the panel began with. */
  readonly blank: ActionDraft;
  readonly draft: ActionDraft;
  /** The row that the new one was to follow. */
  readonly after: ActionId | undefined;
}

interface DraftEntry {
  readonly kept: KeptDraft;
  /** A panel shows it now. */
  readonly isOpen: boolean;
}

export function draftKey(kept: KeptDraft): string {
  return kept.kind === 'new' ? `new ${kept.clientKey}` : `action ${kept.base.id}`;
}

/** Drafts by key, those in an open panel and those that were left when the panel went without being closed. */
export class Drafts {
  public readonly state: StoreApi<ReadonlyMap<string, DraftEntry>> = createStore(() => new Map<string, DraftEntry>());

  public keep(kept: KeptDraft): void {
    this.put(draftKey(kept), { kept, isOpen: true });
  }

  /** The panel is gone, and nobody has said what is to become of the draft. */
  public leave(key: string): void {
    const entry = this.state.getState().get(key);
    if (entry) {
      this.put(key, { ...entry, isOpen: false });
    }
  }

  /** It has been saved, or is not wanted. */
  public drop(key: string): void {
    const drafts = new Map(this.state.getState());
    if (drafts.delete(key)) {
      this.state.setState(drafts, true);
    }
  }

  /** What was written on a row. */
  public ofRow(id: ActionId): RowDraft | undefined {
    return this.all.find((kept): kept is RowDraft => kept.kind === 'action' && kept.base.id === id);
  }

  /**
   * Takes a draft that was left elsewhere, unless the same row is being written on here.
   *
   * @returns whether it was taken
   */
  public take(left: KeptDraft): boolean {
    const key = draftKey(left);
    const isFree = !this.state.getState().has(key);
    if (isFree) {
      this.put(key, { kept: left, isOpen: false });
    }
    return isFree;
  }

  public get all(): readonly KeptDraft[] {
    return [...this.state.getState().values()].map(({ kept }) => kept);
  }

  private put(key: string, entry: DraftEntry): void {
    this.state.setState(new Map([...this.state.getState(), [key, entry]]), true);
  }
}
