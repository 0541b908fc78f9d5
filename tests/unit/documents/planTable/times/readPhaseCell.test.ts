import type { Phase } from '../../../../../src/domain/plan/Phase';
import { findPhaseSigns } from '../../../../../src/documents/planTable/times/PhaseSigns';
import { readPhaseCell } from '../../../../../src/documents/planTable/times/readPhaseCell';

const noLegend = new Map<string, Phase>();
const finnish = findPhaseSigns(['S', 'k', 'J', 'X'], noLegend, 'fi');
const none = findPhaseSigns([], noLegend, 'fi');

describe('readPhaseCell', () => {
  it.each([
    ['Selvittely', 'investigation'],
    ['selvitystä', 'investigation'],
    ['KÄYTTÖÖNOTTO', 'deployment'],
    ['Jatkuva toiminta.', 'continuous'],
    ['utredning', 'investigation'],
    ['Continuous operation', 'continuous'],
    ['Ongoing operation', 'continuous'],
    ['k.', 'deployment'],
    ['(J)', 'continuous']
  ])('reads %p', (text, phase) => {
    expect(readPhaseCell(text, finnish)).toMatchObject({ kind: 'phase', phase, note: '' });
  });

  it.each(['X', 'x', '●', '✓', '✔️', '■', '→', '☑'])('reads the mark %p as deployment', (text) => {
    expect(readPhaseCell(text, none)).toMatchObject({ kind: 'phase', phase: 'deployment', source: 'mark' });
  });

  it.each(['–', '-', '—', '☐', 'ei'])('finds nothing in %p', (text) => {
    expect(readPhaseCell(text, none)).toEqual({ kind: 'nothing' });
  });

  it('keeps what stands beside a phase', () => {
    expect(readPhaseCell('Selvittely: kilpailutus', none)).toMatchObject({
      phase: 'investigation',
      note: 'kilpailutus'
    });
    expect(readPhaseCell('X (pilotti)', none)).toMatchObject({ phase: 'deployment', note: 'pilotti' });
  });

  it('takes the last of several phases, and keeps them as a note', () => {
    expect(readPhaseCell('S/K', finnish)).toEqual({ kind: 'several', phase: 'deployment', note: 'S/K' });
    expect(readPhaseCell('selvittely ja käyttöönotto', none)).toMatchObject({ kind: 'several', phase: 'deployment' });
  });

  it.each(['sähköinen lupa-arkisto', '15.3.', 'V', '○', 'selvittelyn tulokset valmiina'])(
    'leaves %p a text',
    (text) => {
      expect(readPhaseCell(text, finnish)).toEqual({ kind: 'text' });
    }
  );
});

describe('findPhaseSigns', () => {
  it('reads letters in the language of the header when they fit it', () => {
    expect(findPhaseSigns(['U', 'I'], noLegend, 'sv').phases.get('i')).toBe('deployment');
    expect(findPhaseSigns(['I', 'D'], noLegend, 'en').phases.get('i')).toBe('investigation');
  });

  it('reads them in another language when two of them fit that one', () => {
    expect(findPhaseSigns(['S', 'K'], noLegend, 'en').phases.get('k')).toBe('deployment');
    expect(findPhaseSigns(['K'], noLegend, 'sv').phases.size).toBe(0);
  });

  it('reads none when one of them fits no language', () => {
    expect(findPhaseSigns(['S', 'K', 'V'], noLegend, 'fi').phases.size).toBe(0);
  });

  it('goes by the legend alone when there is one', () => {
    const legend = new Map<string, Phase>([['s', 'continuous']]);
    expect(findPhaseSigns(['S', 'K'], legend, 'fi')).toEqual({ phases: legend, isExplained: true });
  });
});
