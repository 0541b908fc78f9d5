import { contentLanguage, type WordedText } from '../../../../src/domain/language/contentLanguage';
import { phaseWords } from '../../../../src/domain/plan/Phase';

const phases = (...texts: readonly string[]): readonly WordedText[] =>
  texts.flatMap((text) => Object.values(phaseWords).map((wording) => ({ text, wording })));
const goal = { fi: 'Tavoite', sv: 'Mål', en: 'Goal' };
const column = (text: string): WordedText => ({ text, wording: goal });

describe('the language of a plan', () => {
  it("is that of its phases' words, whatever its columns and its site say", () => {
    const evidence = { columns: [column('Goal')], siteLcid: 1033 };
    expect(contentLanguage({ ...evidence, phases: phases('Selvittely', 'Käyttöönotto', 'Jatkuva toiminta') })).toBe(
      'fi'
    );
    expect(contentLanguage({ ...evidence, phases: phases('utredning', 'Pågår', 'Klart') })).toBe('sv');
    expect(
      contentLanguage({ ...evidence, phases: phases('Selvittely', 'Utredning', 'Ka\u0308ytto\u0308o\u0308notto') })
    ).toBe('fi');
  });

  it("is that of its columns' names where the phases have been renamed, or are in two languages", () => {
    const columns = [column('Tavoite')];
    expect(contentLanguage({ phases: phases('🔍 Tutkitaan'), columns, siteLcid: 1053 })).toBe('fi');
    expect(contentLanguage({ phases: phases('Selvittely', 'Utredning'), columns, siteLcid: 1053 })).toBe('fi');
  });

  it("is its site's where no word is known", () => {
    const unknown = { phases: phases('X'), columns: [column('Zweck')] };
    expect(contentLanguage({ ...unknown, siteLcid: 1035 })).toBe('fi');
    expect(contentLanguage({ ...unknown, siteLcid: 2077 })).toBe('sv');
    expect(contentLanguage({ ...unknown, siteLcid: 2057 })).toBe('en');
    expect(contentLanguage({ ...unknown, siteLcid: 1031 })).toBe('de');
  });

  it.each([undefined, 0, '1035', 1041])('is not known when nothing tells it: %p', (siteLcid) => {
    expect(contentLanguage({ phases: [], columns: [], siteLcid })).toBeUndefined();
  });
});
