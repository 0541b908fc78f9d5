import { toPhaseValue } from '../../../../src/sharepoint/mapping/toPhaseValue';

const usual = ['Selvittely', 'Käyttöönotto', 'Jatkuva toiminta'];

describe('toPhaseValue', () => {
  it.each([
    ['decomposed letters', 'Ka\u0308ytto\u0308o\u0308notto', 'deployment'],
    ['small letters', 'selvittely', 'investigation'],
    ['a zero-width space', 'Selvittely\u200b', 'investigation'],
    ['a soft hyphen', 'Käyttöön\u00adotto', 'deployment'],
    ['a no-break space', 'Jatkuva\u00a0toiminta', 'continuous'],
    ['space and line breaks around', '\r\n JATKUVA  TOIMINTA\t', 'continuous'],
    ['bidi controls', '\u202bSelvittely\u202c', 'investigation']
  ])('knows a choice of the column with %s', (_, text, phase) => {
    expect(toPhaseValue(text, usual)).toBe(phase);
  });

  it('goes by the choice that is written just so before one that looks the same', () => {
    expect(toPhaseValue('käynnissä', ['Käynnissä', 'käynnissä', 'Valmis'])).toBe('deployment');
    expect(toPhaseValue('KÄYNNISSÄ', ['Käynnissä', 'käynnissä', 'Valmis'])).toBe('investigation');
  });

  it("knows renamed choices, and the plan's own words in any language, however they are spelt", () => {
    const renamed = ['🔍 Tutkitaan', 'Käynnissä', 'Käyttöönotettu'];
    expect(toPhaseValue('🔍 tutkitaan', renamed)).toBe('investigation');
    expect(toPhaseValue('kayttoonotettu', renamed)).toEqual({ unknownText: 'kayttoonotettu' });
    expect(toPhaseValue('UTREDNING', renamed)).toBe('investigation');
    expect(toPhaseValue('ongoing operation', renamed)).toBe('continuous');
    expect(toPhaseValue('Continuous operation', renamed)).toBe('continuous');
    expect(toPhaseValue('fortlo\u0308pande verksamhet', [])).toBe('continuous');
  });

  it('lets the choices of the column go before the words of the plan', () => {
    expect(toPhaseValue('selvittely', ['Käyttöönotto', 'Selvittely', 'Valmis'])).toBe('deployment');
  });

  it('keeps a text that is none of them as it was written', () => {
    expect(toPhaseValue(' Kesken\u200b ', usual)).toEqual({ unknownText: ' Kesken\u200b ' });
    expect(toPhaseValue('Peruttu', [...usual, 'Peruttu'])).toEqual({ unknownText: 'Peruttu' });
  });
});
