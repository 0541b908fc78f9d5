import { type Phase, phases } from '../../../domain/plan/Phase';
import { type PhaseSigns, signKey } from './PhaseSigns';
import { readPhaseName } from './readPhaseName';

/** How a cell says its phase. */
export type PhaseSource = 'word' | 'otherWord' | 'legend' | 'letter' | 'mark';

export type PhaseCellReading =
  | { readonly kind: 'phase'; readonly phase: Phase; readonly source: PhaseSource; readonly note: string }
  /** Several phases in one half-year: the last of them is where it ends up. */
  | { readonly kind: 'several'; readonly phase: Phase; readonly note: string }
  /** A dash or the like: nothing goes on. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'text' };

/** "Something goes on then". Empty circles and squares say the opposite, or something that only a legend knows. */
const mark = /^(?:x|×|✕|✖|✗|✘|✓|✔|✅|☑|☒|●|•|⬤|■|▪|◼|◆|▲|★|\*|\+|→|⇒|➔|➜|➡|►|▶|➤|-+>|=+>?|█+|▬+|kyllä|ja|yes)$/iu;
const nothing = /^(?:[-‐-―−._/]+|☐|n\/a|ei|nej|no)$/iu;
const partSeparators = /\s*[/,;+&→>]\s*|\s+(?:ja|och|and)\s+|\s*[–—-]+>?\s+/;
const noteSeparators = /^(.+?)\s*[:;,(]\s*(.+?)\)?$|^(.+?)\s+[–—-]\s+(.+)$/su;

/**
 * What a half-year cell says: a phase in a word, a letter or a mark; a phase and something more, which becomes a note;
 * nothing; or a text of its own. A mark says only that something goes on. It is read as deployment, the phase in which
 * an action is carried out: investigation would say that nothing is decided yet, continuous operation that all is done.
 */
export function readPhaseCell(text: string, signs: PhaseSigns): PhaseCellReading {
  if (nothing.test(text.trim()) && !signs.phases.has(signKey(text))) {
    return { kind: 'nothing' };
  }
  const whole = readSign(text, signs);
  if (whole) {
    return { kind: 'phase', ...whole, note: '' };
  }
  const parts = text.split(partSeparators).filter((part) => part !== '');
  const found = parts.map((part) => readSign(part, signs)).filter((part) => part !== undefined);
  const last = Math.max(...found.map(({ phase }) => phases.indexOf(phase)));
  const phase = phases[last];
  if (phase && parts.length > 1 && found.length === parts.length) {
    return found.every((part) => part.phase === phase)
      ? { kind: 'phase', phase, source: found[0]?.source ?? 'word', note: '' }
      : { kind: 'several', phase, note: text };
  }
  const [, head, note, otherHead, otherNote] = noteSeparators.exec(text) ?? [];
  const named = readSign(head ?? otherHead ?? '', signs);
  return named ? { kind: 'phase', ...named, note: note ?? otherNote ?? '' } : { kind: 'text' };
}

function readSign(
  text: string,
  signs: PhaseSigns
): { readonly phase: Phase; readonly source: PhaseSource } | undefined {
  const key = signKey(text);
  const explained = signs.phases.get(key);
  if (explained) {
    return { phase: explained, source: signs.isExplained ? 'legend' : 'letter' };
  }
  const named = readPhaseName(text);
  if (named) {
    return { phase: named.phase, source: named.isUsual ? 'word' : 'otherWord' };
  }
  return mark.test(key) ? { phase: 'deployment', source: 'mark' } : undefined;
}
