import { isolate, listed } from '../../../../src/domain/text/isolate';

const FSI = '\u2068';
const PDI = '\u2069';

describe('isolate', () => {
  it.each(['', 'Arkistointi', 'Käyttöönotto 2026–2027, 50 %', '🔍 Tutkitaan', 'Ka\u0308ytto\u0308', 'Исследование'])(
    'leaves a text that turns nothing as it is: %j',
    (text) => {
      expect(isolate(text)).toBe(text);
    }
  );

  it.each(['AAE \u202eabc nimi', 'שלום', 'مرحبا 123', '\u200fabc', 'abc\u202a', '\u{10900}'])(
    'closes a text that could turn what is around it: %j',
    (text) => {
      expect(isolate(text)).toBe(FSI + text + PDI);
    }
  );

  it('lets no text end its own isolation, or leave one open', () => {
    expect(isolate(`a${PDI}\u202eb`)).toBe(`${FSI}a\u202eb${PDI}`);
    expect(isolate('a\u2067b')).toBe(`${FSI}a\u2067b${PDI}${PDI}`);
    expect(isolate(`\u2067a${PDI}${PDI}b\u2066`)).toBe(`${FSI}\u2067a${PDI}b\u2066${PDI}${PDI}`);
    expect(isolate('a\r\n\u202eb\u2029c')).toBe(`${FSI}a \u202eb c${PDI}`);
  });

  it('isolates each of several names', () => {
    expect(listed(['IT', '\u202eXY', 'Hallinto'])).toBe(`IT, ${FSI}\u202eXY${PDI}, Hallinto`);
  });
});
