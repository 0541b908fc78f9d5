import * as fc from 'fast-check';
import {
  type AddressEntry,
  type AddressedView,
  readViewAddress,
  writeViewAddress
} from '../../../../src/application/view/viewAddress';
import { type FilterTerm, nameColumns, phaseChanges, rowQuestions } from '../../../../src/domain/filters/FilterTerm';
import { inOrder } from '../../../../src/domain/filters/matchesTerm';
import { wholePlan, withTerm } from '../../../../src/domain/filters/RowFilter';
import { phases } from '../../../../src/domain/plan/Phase';
import { onOneLine } from '../../../../src/domain/text/identityKey';
import { type HalfYear, toHalfYear } from '../../../../src/domain/time/HalfYear';

const halfYear: fc.Arbitrary<HalfYear> = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.constantFrom(1 as const, 2 as const))
  .map(([year, half]) => toHalfYear(year, half));
const text = fc.string({ unit: 'grapheme', maxLength: 50 }).map(onOneLine);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

const term: fc.Arbitrary<FilterTerm> = fc.oneof(
  fc.record({ kind: fc.constantFrom(...nameColumns), names: fc.uniqueArray(text, { minLength: 1, maxLength: 5 }) }),
  fc.record({
    kind: fc.constant('phase' as const),
    phases: fc.uniqueArray(fc.constantFrom(...phases, 'none' as const), { minLength: 1 }),
    during: maybe(fc.tuple(halfYear, halfYear).map(([a, b]) => inOrder(a, b)))
  }),
  fc.record({
    kind: fc.constant('change' as const),
    change: fc.constantFrom(...phaseChanges),
    halfYear: maybe(halfYear)
  }),
  fc.record({ kind: fc.constantFrom(...rowQuestions) })
);

const view: fc.Arbitrary<AddressedView> = fc.record({
  viewId: maybe(fc.constantFrom('overview', 'changes')),
  filter: fc
    .tuple(text, fc.array(term))
    .map(([searched, terms]) => terms.reduce(withTerm, { ...wholePlan, text: searched })),
  openedId: maybe(fc.integer({ min: 1, max: 2_000_000_000 }))
});

/** Through the query of an address, as a browser or a mail writes it. */
function sent(entries: readonly AddressEntry[]): readonly AddressEntry[] {
  const params = new URLSearchParams(entries.map(([name, value]): [string, string] => [name, value]));
  return [...new URLSearchParams(params.toString())];
}

const sorted = ({ filter, ...rest }: AddressedView): unknown => ({
  ...rest,
  text: filter.text,
  terms: [...filter.terms].sort((a, b) => a.kind.localeCompare(b.kind))
});

describe('a view in an address', () => {
  it('is the same view when it is read, whatever it is', () => {
    fc.assert(
      fc.property(view, (original) => {
        const { view: read, dropped } = readViewAddress(sent(writeViewAddress(original)));
        expect(sorted(read)).toEqual(sorted(original));
        expect(dropped).toEqual([]);
      }),
      { numRuns: 500 }
    );
  });

  it('is a view and a word about what was dropped, whatever stands there', () => {
    const name = fc.oneof(
      fc.constantFrom('v', 'view', 'q', 'goal', 'dept', 'party', 'phase', 'during', 'change', 'at', 'only', 'open'),
      fc.string()
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(name, fc.oneof(fc.string({ maxLength: 300 }), fc.constantFrom('2026H1', '-', '2026H1-')))),
        (entries) => {
          const { view: read, dropped } = readViewAddress(entries);
          expect(readViewAddress(writeViewAddress(read)).dropped).toEqual([]);
          expect(dropped.length).toBeLessThanOrEqual(entries.length);
        }
      ),
      { numRuns: 500 }
    );
  });

  it('reads as words', () => {
    const filter = withTerm(withTerm({ text: 'koulu', terms: [] }, { kind: 'departments', names: ['Sivistys'] }), {
      kind: 'phase',
      phases: ['deployment'],
      during: { first: '2026H1', last: '2026H2' }
    });
    const entries = writeViewAddress({ viewId: undefined, filter, openedId: 12 });
    expect(entries.map(([name, value]) => `${name}=${value}`)).toEqual([
      'v=1',
      'q=koulu',
      'dept=Sivistys',
      'phase=deployment',
      'during=2026H1-2026H2',
      'open=12'
    ]);
  });

  it('is nothing for the whole plan', () => {
    expect(writeViewAddress({ viewId: undefined, filter: wholePlan, openedId: undefined })).toEqual([]);
  });

  it.each([
    [[['phase', 'finished']], ['phase=finished']],
    [[['during', '2026']], ['during=2026']],
    [[['during', '2026H1-2027']], ['during=2026H1-2027']],
    [[['open', '-1']], ['open=-1']],
    [[['open', '1e9']], ['open=1e9']],
    [[['only', 'mine']], ['only=mine']],
    [[['colour', 'red']], ['colour=red']],
    [[['q', 'x'.repeat(201)]], [`q=${'x'.repeat(201)}`]]
  ] as const)('names what of %j it does not understand', (entries, expected) => {
    expect(readViewAddress(entries).dropped).toEqual(expected);
  });
});
