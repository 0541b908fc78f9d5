import { guardStyles } from '../../../scripts/package/guardStyles';

const guard = ':global(:not(#_#_))';

describe('the weight of our style rules', () => {
  it.each([
    ['.title', `.title${guard}`],
    ['.header th', `.header${guard} th`],
    ['.button:hover:not(:disabled)', `.button${guard}:hover:not(:disabled)`],
    ['.bar[data-phase="deployment"]::before', `.bar${guard}[data-phase="deployment"]::before`],
    ['[data-action-id]:focus-within > * > .button', `[data-action-id]:focus-within > * > .button${guard}`],
    [':where(.roadmap) :where(:not(svg, svg *))::after', `:where(.roadmap)${guard} :where(:not(svg, svg *))::after`],
    ['.roadmap :where(a, [tabindex])', `.roadmap${guard} :where(a, [tabindex])`],
    ['th:has(> .check.check)', `th${guard}:has(> .check.check)`],
    [':not(.narrow) > .wide', `:not(.narrow) > .wide${guard}`]
  ])('is put on %s once', (selector, guarded) => {
    expect(guardStyles(`${selector} { margin: 0 }`)).toBe(`${guarded} { margin: 0 }`);
  });

  it('is put on each selector of a list, also under a condition', () => {
    expect(guardStyles('@media print { .a, .b p { margin: 0 } }')).toBe(
      `@media print { .a${guard}, .b${guard} p { margin: 0 } }`
    );
  });

  it('leaves the steps of an animation', () => {
    const css = '@keyframes arrive { from { opacity: 0 } 50.5% { opacity: 1 } }';
    expect(guardStyles(css)).toBe(css);
  });

  it('refuses a rule that it cannot be put on', () => {
    expect(() => guardStyles('[hidden] { display: none }')).toThrow('[hidden]');
  });
});
