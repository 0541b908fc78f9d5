import { readRememberedView, writeRememberedView } from '../../../../src/application/view/rememberedView';
import { ViewStore } from '../../../../src/application/view/ViewStore';
import { goalKeyOf } from '../../../../src/domain/timeline/timelineRows';

const tieto = goalKeyOf('Tieto');

describe('what a person finds again of a view', () => {
  it('is the closed goals and groups', () => {
    const view = new ViewStore({ collapsed: [tieto] });
    expect(readRememberedView(writeRememberedView(view.state.getState()))).toEqual({ collapsed: [tieto] });
  });

  it('is not what a filter has opened', () => {
    const view = new ViewStore({ collapsed: [tieto] });
    view.filter({ text: 'koulu', terms: [] });
    expect(readRememberedView(writeRememberedView(view.state.getState()))).toEqual({ collapsed: [tieto] });
  });

  it.each([undefined, '', 'null', '[]', '{"collapsed":7}', '{"collapsed":[1,null,{}]}'])(
    'is nothing for %j',
    (text) => {
      jest.spyOn(console, 'warn').mockImplementation(() => undefined);
      expect(readRememberedView(text)).toEqual({ collapsed: [] });
    }
  );

  it('is no more than a plan can have', () => {
    const keys = Array.from({ length: 700 }, (_, index) => `goal:${index}`);
    expect(readRememberedView(JSON.stringify({ collapsed: keys })).collapsed).toHaveLength(500);
  });
});
