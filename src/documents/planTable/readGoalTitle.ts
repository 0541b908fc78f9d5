/** A goal's title, and what stood before it on the same line. */
export interface GoalTitle {
  readonly name: string;
  readonly textBefore: string;
}

const goalPattern = /^(.*?)(?:Tavoite|Mål|Goal)\s*\d+\s*[:.–-]\s*(\S.*)$/i;

/**
 * Reads a line as a goal's title: "Tavoite 1: Digiosaamisen vahvistaminen". The title may be in bold marks (`**`), and
 * other text may have run into it from the left. Anything else gives `undefined`.
 */
export function readGoalTitle(text: string): GoalTitle | undefined {
  const [, before, name] = goalPattern.exec(text) ?? [];
  if (before === undefined || name === undefined) {
    return undefined;
  }
  return { name: withoutMarks(name), textBefore: withoutMarks(before) };
}

function withoutMarks(text: string): string {
  return text.replace(/^[\s*_]+|[\s*_]+$/g, '').replace(/\s+/g, ' ');
}
