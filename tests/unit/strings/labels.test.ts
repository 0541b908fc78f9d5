import { format } from '../../../src/strings/format';
import { halfYearLabel } from '../../../src/strings/halfYearLabel';
import { phaseLabel } from '../../../src/strings/phaseLabel';

const planWords = { investigation: 'Selvittely', deployment: 'Käyttöönotto', continuous: 'Jatkuva toiminta' };

describe('format', () => {
  it('puts values in their places and leaves a place without a value as it is', () => {
    expect(format('{1} ja {0}, {2}', 'a', 2)).toBe('2 ja a, {2}');
  });

  it('puts a value in as it is, even when it looks like a place', () => {
    expect(format('{0}', '{1}', 'x')).toBe('{1}');
  });
});

describe('labels', () => {
  it('names a half-year by season and year', () => {
    expect([halfYearLabel('2026H1'), halfYearLabel('2026H2')]).toEqual(['Kevät 2026', 'Syksy 2026']);
  });

  it("says a phase in the person's language when the list uses the plan's own words, in whichever language", () => {
    expect(phaseLabel('deployment', planWords)).toBe('Käyttöönotto');
    expect(phaseLabel('deployment', { ...planWords, deployment: 'Ibruktagande' })).toBe('Käyttöönotto');
  });

  it('keeps a choice that the site has renamed', () => {
    expect(phaseLabel('deployment', { ...planWords, deployment: 'Pilotti' })).toBe('Pilotti');
  });

  it('shows an unknown text as itself', () => {
    expect(phaseLabel({ unknownText: '<b>tauko</b>' }, planWords)).toBe('<b>tauko</b>');
  });
});
