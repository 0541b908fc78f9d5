import { interfaceLanguage } from '../../strings/interfaceLanguage';
import { usePlanState } from '../store/PlanStoreContext';

/** The language of the list's texts, where it is known and is not the one that the interface speaks. */
export function useContentLanguage(): string | undefined {
  const language = usePlanState((state) => (state.status === 'ready' ? state.list.language : undefined));
  return language === interfaceLanguage() ? undefined : language;
}
