import { type ActionDraft, tidyDraft } from './ActionDraft';

/** The longest text, in characters, that a single line or a choice of the list holds. */
export const longestLine = 255;

export type DraftFault = 'missing' | 'tooLong';

/** What keeps a draft from being saved, by field. */
export type DraftFaults = Readonly<Partial<Record<'title' | 'goal' | 'group', DraftFault>>>;

/** An action needs a title and a goal; what the list holds on one line has room for `longestLine` characters. */
export function checkDraft(draft: ActionDraft): DraftFaults {
  const { title, goal, group } = tidyDraft(draft);
  const faults: [string, DraftFault | undefined][] = [
    ['title', title === '' ? 'missing' : tooLong(title)],
    ['goal', goal === '' ? 'missing' : undefined],
    ['group', tooLong(group)]
  ];
  return Object.fromEntries(faults.filter(([, fault]) => fault !== undefined));
}

function tooLong(text: string): DraftFault | undefined {
  return text.length > longestLine ? 'tooLong' : undefined;
}
