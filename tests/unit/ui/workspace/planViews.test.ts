import { planViewOf } from '../../../../src/ui/workspace/planViews';

describe('planViewOf', () => {
  it('finds a view by its id', () => {
    expect(planViewOf('timeline').id).toBe('timeline');
  });

  it.each(['', 'Timeline', 'kanban'])('shows the timeline for the id "%s", which no view has', (id) => {
    expect(planViewOf(id).id).toBe('timeline');
  });
});
