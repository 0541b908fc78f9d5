import { readConditions } from '../../../../../workbench/host/pages/PageConditions';

const read = (query: string): ReturnType<typeof readConditions> => readConditions(new URLSearchParams(query));

describe('readConditions', () => {
  it('leaves a page as it is when the query asks for nothing', () => {
    expect(read('')).toEqual({ without: [], rootFontPercent: undefined, hasForeignStyles: false });
  });

  it('takes all storage away together, and randomUUID only when it is named', () => {
    const storage = ['localStorage', 'sessionStorage', 'indexedDB', 'locks', 'broadcastChannel'];
    expect(read('storage=blocked').without).toEqual(storage);
    expect(read('storage=blocked&without=randomUUID').without).toEqual([...storage, 'randomUUID']);
  });

  it('takes away what is named and leaves aside what it does not know', () => {
    expect(read('without=locks,camera,randomUUID').without).toEqual(['locks', 'randomUUID']);
  });

  it('sets the root font size in per cent, within reason', () => {
    expect(read('rootfont=62.5').rootFontPercent).toBe(62.5);
    expect(read('rootfont=0').rootFontPercent).toBeUndefined();
    expect(read('rootfont=10px').rootFontPercent).toBeUndefined();
  });
});
