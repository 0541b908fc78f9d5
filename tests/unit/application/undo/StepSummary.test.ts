import { summarizeStep } from '../../../../src/application/undo/StepSummary';
import type { UndoStep } from '../../../../src/application/undo/UndoHistory';
import type { ActionEdit } from '../../../../src/domain/edits/ActionEdit';
import { anAction } from '../../../builders/anAction';

const confirmed = { confirmedOn: '2026-11-02T08:00:00Z' };
const actions = new Map([
  [1, anAction({ id: 1, title: 'Arkistointi' })],
  [2, anAction({ id: 2, title: 'Laiterekisteri' })]
]);

function edited(forward: ActionEdit, ...ids: readonly number[]): UndoStep {
  return { kind: 'edited', changes: ids.map((id) => ({ id, forward, backward: {} })) };
}

describe('summarizeStep', () => {
  it.each<[string, ActionEdit, object]>([
    ['a phase', { phases: { '2026H2': 'deployment' }, ...confirmed }, { kind: 'edited', fields: ['2026H2'] }],
    ['a phase removed', { phases: { '2026H2': null } }, { kind: 'edited', fields: ['2026H2'] }],
    [
      'phases and a text, the half-years first and in order',
      { details: 'x', phases: { '2027H1': 'deployment', '2026H2': 'deployment' } },
      { kind: 'edited', fields: ['2026H2', '2027H1', 'details'] }
    ],
    ['a new place', { order: 3, ...confirmed }, { kind: 'moved' }],
    ['a new place under another heading', { order: 3, goal: 'Tieto', group: 'Laitteet' }, { kind: 'moved' }],
    ['another goal, chosen in the details', { goal: 'Tieto' }, { kind: 'edited', fields: ['goal'] }],
    ['a new place and a new text', { order: 3, title: 'x' }, { kind: 'edited', fields: ['order', 'title'] }],
    ['a confirmation alone', confirmed, { kind: 'confirmed' }]
  ])('tells %s', (_, edit, did) => {
    expect(summarizeStep(edited(edit, 1), 'undo', actions)).toEqual({ did, count: 1, title: 'Arkistointi' });
  });

  it('counts the actions where there are several, and names none', () => {
    const step = edited({ group: 'Laitteet' }, 1, 2);
    expect(summarizeStep(step, 'redo', actions)).toMatchObject({ count: 2, title: undefined });
  });

  it('gathers what was changed in any of them', () => {
    const changes = [
      { id: 1, forward: { title: 'x' }, backward: {} },
      { id: 2, forward: { phases: { '2026H1': null } }, backward: {} }
    ];
    const { did } = summarizeStep({ kind: 'edited', changes }, 'undo', actions);
    expect(did).toEqual({ kind: 'edited', fields: ['2026H1', 'title'] });
  });

  it('names the goal as it will be called', () => {
    const step: UndoStep = { kind: 'goalRenamed', rename: { from: 'Tieto', to: 'Data' }, changes: [] };
    expect(summarizeStep(step, 'undo', actions).title).toBe('Tieto');
    expect(summarizeStep(step, 'redo', actions).title).toBe('Data');
  });

  it('names the row that was made or deleted, though it may not be in sight', () => {
    const row = anAction({ id: 9, title: 'Chat-palvelu' });
    for (const kind of ['created', 'recycled'] as const) {
      const summary = summarizeStep({ kind, actions: [row] }, 'undo', actions);
      expect(summary).toEqual({ did: { kind }, count: 1, title: 'Chat-palvelu' });
    }
  });
});
