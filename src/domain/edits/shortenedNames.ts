import { type Phase, phases } from '../plan/Phase';
import { identityKey, plainLetters } from '../text/identityKey';

/** Shorter beginnings could be of anything. */
const fewestLetters = 3;

/** The key under which a pasted text and a name are the same: letters without diacritics, and {@link identityKey}. */
export function toNameKey(text: string): string {
  return plainLetters(identityKey(text));
}

/**
 * Understands the shortened forms of phases' names: the first words of one ("Jatkuva"; "Tutkitaan" of "🔍 Tutkitaan"),
 * or its beginning with a full stop ("Selv."). A form that names of two phases share stands for neither.
 *
 * @param namesOf - all names of a phase
 * @returns a function that gives the phase of a text, or `undefined`
 */
export function shortenedNames(namesOf: (phase: Phase) => readonly string[]): (text: string) => Phase | undefined {
  const names = phases.map((phase) => ({ phase, words: namesOf(phase).flatMap(wordsOf) }));
  return (text) => {
    const key = toNameKey(text);
    const stem = key.replace(/\.$/, '');
    const isBeginning = key !== stem && stem.length >= fewestLetters && /^[\p{L}\p{N} -]+$/u.test(stem);
    const found = names.filter(({ words }) =>
      words.some((name) => name === key || name.startsWith(`${key} `) || (isBeginning && name.startsWith(stem)))
    );
    return key !== '' && found.length === 1 ? found[0]?.phase : undefined;
  };
}

/** A name as it is, and from its first word with a letter on: pictures and numbers before that are often left out. */
function wordsOf(name: string): readonly string[] {
  const key = toNameKey(name);
  const words = key.split(' ');
  const first = words.findIndex((word) => /\p{L}/u.test(word));
  return first > 0 ? [key, words.slice(first).join(' ')] : [key];
}
