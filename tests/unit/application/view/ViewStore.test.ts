import { ViewStore } from '../../../../src/application/view/ViewStore';
import { wholePlan } from '../../../../src/domain/filters/RowFilter';
import { goalKeyOf, groupKeyOf } from '../../../../src/domain/timeline/timelineRows';

const [tieto, taito, arkisto] = [goalKeyOf('Tieto'), goalKeyOf('Taito'), groupKeyOf('Tieto', 'Arkisto')];

describe('what a person looks at', () => {
  it('begins with all rows, everything open', () => {
    expect(new ViewStore().state.getState()).toMatchObject({ collapsed: [], filter: wholePlan });
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

  it('opens everything to what a filter leaves, and closes it again after it', () => {
    const view = new ViewStore({ collapsed: [tieto] });
    view.filter({ text: 'k', terms: [] });
    expect(view.state.getState().collapsed).toEqual([]);
    view.toggle(taito);
    view.filter({ text: 'ko', terms: [] });
    expect(view.state.getState().collapsed).toEqual([]);
    view.renameHeading({ kind: 'goal', name: 'Tieto' }, 'Tiedot');
    view.filter(wholePlan);
    expect(view.state.getState().collapsed).toEqual([tieto, goalKeyOf('Tiedot')]);
  });

  it('keeps a created row in sight until something else is asked for', () => {
    const view = new ViewStore();
    view.filter({ text: 'k', terms: [] });
    view.keep(4);
    expect(view.state.getState().kept).toEqual([4]);
    view.filter({ text: 'ko', terms: [] });
    expect(view.state.getState().kept).toEqual([]);
  });

  it('shows what an address asks for in one change', () => {
    const view = new ViewStore();
    view.open({ kind: 'action', id: 20 });
    const seen: unknown[] = [];
    view.state.subscribe(() => seen.push(view.addressed()));
    const wanted = { viewId: undefined, filter: { text: 'koulu', terms: [] }, openedId: undefined };
    view.show(wanted, []);
    expect(seen).toEqual([wanted]);
  });

  it('is plain data: written down and read again it is the same view', () => {
    const view = new ViewStore({ collapsed: [tieto] });
    view.filter({ text: 'koulu', terms: [{ kind: 'responsible', names: ['Rehtori', ''] }, { kind: 'unconfirmed' }] });
    view.keep(4);
    const written = JSON.stringify(view.state.getState());
    expect(new ViewStore(JSON.parse(written)).state.getState()).toEqual(view.state.getState());
  });
});
