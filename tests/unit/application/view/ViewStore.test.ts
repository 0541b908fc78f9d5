import { ViewStore } from '../../../../src/application/view/ViewStore';
import { goalKeyOf, groupKeyOf } from '../../../../src/domain/timeline/timelineRows';

const [tieto, taito, arkisto] = [goalKeyOf('Tieto'), goalKeyOf('Taito'), groupKeyOf('Tieto', 'Arkisto')];

describe('what a person looks at', () => {
  it('begins with all rows, everything open', () => {
    expect(new ViewStore().state.getState()).toMatchObject({ collapsed: [], filter: undefined });
  });

  it('closes what is open and opens what is closed', () => {
    const view = new ViewStore();
    view.toggle(tieto);
    view.toggle(taito);
    view.toggle(tieto);
    expect(view.state.getState().collapsed).toEqual([taito]);
  });

  it('opens several at once, and tells nobody when all of them are open', () => {
    const view = new ViewStore({ collapsed: [tieto, arkisto, taito] });
    view.expand([tieto, arkisto]);
    const listener = jest.fn();
    view.state.subscribe(listener);
    view.expand([tieto, arkisto]);
    expect(view.state.getState().collapsed).toEqual([taito]);
    expect(listener).not.toHaveBeenCalled();
  });

  it('keeps closed what gets another name, under the old name too', () => {
    const view = new ViewStore({ collapsed: [tieto, arkisto] });
    view.renameHeading({ kind: 'goal', name: 'Tieto' }, 'Tiedot');
    expect(view.state.getState().collapsed).toEqual([
      tieto,
      arkisto,
      goalKeyOf('Tiedot'),
      groupKeyOf('Tiedot', 'Arkisto')
    ]);
  });

  it('is plain data: written down and read again it is the same view', () => {
    const view = new ViewStore({ collapsed: [tieto] });
    view.filter({ kind: 'confirmationRound', since: '2026-06-30T21:00:00Z', party: '', asked: [1], hidden: [2] });
    const written = JSON.stringify(view.state.getState());
    expect(new ViewStore(JSON.parse(written)).state.getState()).toEqual(view.state.getState());
  });
});
