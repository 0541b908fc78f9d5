import { isSameName } from '../text/identityKey';

/**
 * A column's choices with another name for one of them, in its place. Choices that look the same as it are one to a
 * reader: they become one. The choices as they are where none looks like `from`, or where `to` is written there already.
 */
export function renameChoice(choices: readonly string[], from: string, to: string): readonly string[] {
  const first = choices.findIndex((choice) => isSameName(choice, from));
  const isDone = choices.includes(to) && !choices.includes(from);
  return isDone
    ? choices
    : choices.flatMap((choice, index) => (index === first ? [to] : isSameName(choice, from) ? [] : [choice]));
}
