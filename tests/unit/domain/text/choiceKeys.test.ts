import { choiceKeys } from '../../../../src/domain/text/choiceKeys';

const keys = (...names: readonly string[]): string => choiceKeys(names, ['m']).join(' ');

describe('choiceKeys', () => {
  it.each([
    ['s k j', ['Selvittely', 'Käyttöönotto', 'Jatkuva toiminta']],
    ['u i f', ['Utredning', 'Ibruktagande', 'Fortlöpande verksamhet']],
    ['i d o', ['Investigation', 'Deployment', 'Ongoing operation']],
    ['ä ö å', ['A\u0308skeiset', 'Öljyiset', 'Återkommande']]
  ])('are the first letters: %s', (expected, names) => {
    expect(keys(...names)).toBe(expected);
  });

  it.each([
    ['1 k 3', ['🔍 Tutkitaan', 'Käynnissä', 'Käyttöönotettu']],
    ['s 2 3', ['Suunnittelu', 'Selvitys', 'Seuranta']],
    ['x 2 3', ['X', 'x', '\u200bX']],
    ['1 2 3', ['Исследование', 'Внедрение', 'Работа']],
    ['1 2 3', ['👩‍💻 Teemme', '🇫🇮 Suomi', '⏳']],
    ['1 2 o', ['Étude', 'Ünnep', 'Ok']],
    ['1 2 3', ['', ' ', '\u200b']],
    ['1 2 3', ['—', '…', '?']]
  ])('are digits where a letter is taken or on no keyboard: %s', (expected, names) => {
    expect(keys(...names)).toBe(expected);
  });

  it.each([
    ['1 2 3', ['(1) Selvittely', '(2) Käyttöönotto', '(3) Jatkuva']],
    ['3 2 1', ['3. Jatkuva', '2. Käyttöönotto', '1. Selvittely']],
    ['2 1 3', ['(2) B', 'Ж', 'Ж']],
    ['1 2 x', ['1️⃣ Selvitys', '1 Käyttöönotto', 'X']],
    ['1 2 3', ['10 %', '100 %', '1000 %']],
    ['2 1 3', ['2 A', '2 B', '2 C']]
  ])('are the numbers that the names begin with: %s', (expected, names) => {
    expect(keys(...names)).toBe(expected);
  });

  it('leave alone what means something else', () => {
    expect(keys('Mietintä', 'Kokeilu', 'Matkalla')).toBe('1 k 3');
    expect(choiceKeys(['1', '2'], ['1', '2'])).toEqual(['3', '4']);
  });
});
