import type { FindingList } from './table/FindingList';
import { identityKey } from '../../domain/text/identityKey';
import type { RawAction } from './table/RawAction';
import type { TextHeading } from './titles/LooseTexts';

export interface ResolvedGoals {
  readonly goals: readonly string[];
  readonly actions: readonly RawAction[];
}

const numbered = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]{1,4}[.)]|[A-F][.)])\s+\p{Lu}/u;

/**
 * Decides what the headings above the tables are. In a document that calls nothing a goal they are its goals, when they
 * say so, are numbered, or differ from table to table; one heading alone is rather the title of the document. Elsewhere
 * they are left out, and reported.
 */
export function resolveHeadings(
  { goals, actions, headings }: ResolvedGoals & { readonly headings: readonly TextHeading[] },
  findings: FindingList
): ResolvedGoals {
  const used = new Set(goals.length > 0 ? [] : actions.map(({ heading }) => heading).filter((text) => text !== ''));
  const over = headings.filter(({ text }) => used.has(text));
  const areGoals = used.size > 1 || over.some(({ text, isTheme }) => isTheme || numbered.test(text));
  headings.forEach((heading) => {
    const { text, line, isTheme } = heading;
    const isGoal = areGoals && used.has(text);
    findings.add(
      { kind: isGoal ? 'headingAsGoal' : isTheme && goals.length > 0 ? 'titleAboveGoals' : 'looseText', text },
      line
    );
  });
  const named = new Map(areGoals ? [...used].reverse().map((text) => [identityKey(text), text]) : []);
  const resolved = areGoals ? underHeadings(actions, named) : actions;
  resolved.forEach(({ goal, description, line }) => {
    if (goal === '') {
      findings.add({ kind: 'rowWithoutGoal', title: description }, line);
    }
  });
  return { goals: [...goals, ...[...named.values()].reverse()], actions: resolved };
}

/** A group ends at the next goal. */
function underHeadings(actions: readonly RawAction[], goals: ReadonlyMap<string, string>): readonly RawAction[] {
  let ended = '';
  return actions.map((action, index) => {
    const previous = actions[index - 1];
    if (previous && identityKey(previous.heading) !== identityKey(action.heading)) {
      ended = previous.group;
    }
    ended = action.group === ended ? ended : '';
    const isEnded = action.group === ended || action.group === action.heading;
    return { ...action, goal: goals.get(identityKey(action.heading)) ?? '', group: isEnded ? '' : action.group };
  });
}
