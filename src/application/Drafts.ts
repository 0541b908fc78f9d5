import { type StoreApi, createStore } from 'zustand/vanilla';
import type { ActionDraft } from '../domain/edits/ActionDraft';
import type { Action, ActionId } from '../domain/plan/Action';

/** What a person has written in a panel and neither saved nor discarded. */
export type KeptDraft = RowDraft | NewDraft;

export interface RowDraft {
  readonly kind: 'action';
  /** The row that it is written on. */
  readonly base: Action;
  readonly draft: ActionDraft;
}

export interface NewDraft {
  readonly kind: 'new';
  /** The new row's key: an attempt to create the row may have succeeded although the response was lost. */
  readonly clientKey: string;
  /** What the panel began with. */
  readonly blank: ActionDraft;
  readonly draft: ActionDraft;
  /** The row after which the new one is to be placed. */
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

/** Drafts by key: those of an open panel, and those whose panel was unmounted without being closed. */
export class Drafts {
  public readonly state: StoreApi<ReadonlyMap<string, DraftEntry>> = createStore(() => new Map<string, DraftEntry>());

  public keep(kept: KeptDraft): void {
    this.put(draftKey(kept), { kept, isOpen: true });
  }

  /** The panel was unmounted without saving or discarding the draft. */
  public leave(key: string): void {
    const entry = this.state.getState().get(key);
    if (entry) {
      this.put(key, { ...entry, isOpen: false });
    }
  }

  /** The draft was saved or discarded. */
  public drop(key: string): void {
    const drafts = new Map(this.state.getState());
    if (drafts.delete(key)) {
      this.state.setState(drafts, true);
    }
  }

  /** The draft of a row, if it has one. */
  public ofRow(id: ActionId): RowDraft | undefined {
    return this.all.find((kept): kept is RowDraft => kept.kind === 'action' && kept.base.id === id);
  }

  /**
   * Takes over a draft from another tab or store, unless there is one of the same row here.
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
