import * as React from 'react';
import { useStore } from 'zustand';
import type { ViewState } from '../../application/view/ViewState';
import type { ViewStore } from '../../application/view/ViewStore';

const ViewStoreContext = React.createContext<ViewStore | undefined>(undefined);

export const ViewStoreProvider = ViewStoreContext.Provider;

/** The store of what the person looks at in this web part; its commands are stable. */
export function useViewStore(): ViewStore {
  const store = React.useContext(ViewStoreContext);
  if (!store) {
    throw new Error('A component that follows the view is outside of ViewStoreProvider.');
  }
  return store;
}

/** A part of what the person looks at; re-renders only when that part changes. */
export function useViewState<T>(select: (state: ViewState) => T): T {
  return useStore(useViewStore().state, select);
}
