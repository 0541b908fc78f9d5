import { identityKey } from './identityKey';
import { graphemes } from './graphemes';

/** What one key of the keyboards of Finland, Sweden and the English-speaking countries types. */
const typed = /^[a-zåäö0-9]$/;

/** "(1) Selvittely", "2. Käyttöönotto", "3️⃣": a number that a name begins with, whatever stands before it. */
const leadingDigit = /^[^\p{L}\p{N}]*([0-9])/u;

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

/**
 * A key for each of a few choices, in lower case, no two alike: the letter or digit that the name begins with; where that
 * is taken by a choice before it or by something else, or is on no keyboard, the number of the choice, else the next
 * digit that is free.
 *
 * @param names - as they are shown; at most ten less the digits in `taken`
 * @param taken - keys, in lower case, that mean something else
 */
export function choiceKeys(names: readonly string[], taken: readonly string[]): readonly string[] {
  const used = new Set(taken);
  const own = names.map((name) => {
    const key = ownKey(name);
    if (key === undefined || used.has(key)) {
      return undefined;
    }
    used.add(key);
    return key;
  });
  return own.map((key, index) => {
    const chosen = key ?? [digits[index] ?? '', ...digits].find((digit) => digit !== '' && !used.has(digit)) ?? '';
    used.add(chosen);
    return chosen;
  });
}

function ownKey(name: string): string | undefined {
  const shown = identityKey(name);
  const [, digit] = leadingDigit.exec(shown) ?? [];
  const [first = ''] = graphemes(shown);
  return digit ?? (typed.test(first) ? first : undefined);
}
