/**
 * @jest-environment jsdom
 */
import { PageAddress } from '../../../../src/webparts/roadmap/PageAddress';

const first = '3f0f6f6c-6c1d-4f5e-9b52-5f4d1f0c7a21';
const second = '9a1b2c3d-0000-4f5e-9b52-5f4d1f0c7a21';
const placed: PageAddress[] = [];

function place(instanceId: string): PageAddress {
  const address = new PageAddress(instanceId);
  placed.push(address);
  return address;
}

const openPage = (query: string): void => window.history.replaceState({ page: 1 }, '', `/SitePages/T.aspx${query}`);

afterEach(() => placed.splice(0).forEach((address) => address.leave()));

describe('the address of what is shown on a page', () => {
  it('is in the query under our prefix, and leaves the rest of it as it is', () => {
    openPage('?web=1&q=a%20b+c&tk.q=vanha');
    const address = place(first);
    address.write([['q', 'koulu & päiväkoti']], false);
    expect(window.location.search).toBe('?web=1&q=a%20b+c&tk.q=koulu%20%26%20p%C3%A4iv%C3%A4koti');
    expect(window.history.state).toEqual({ page: 1 });
    expect(address.read()).toEqual([['q', 'koulu & päiväkoti']]);
    address.write([], false);
    expect(window.location.search).toBe('?web=1&q=a%20b+c');
  });

  it('makes a step of the history where one is asked for', () => {
    openPage('');
    const { length } = window.history;
    const address = place(first);
    address.write([['q', 'a']], false);
    expect(window.history).toHaveLength(length);
    address.write([['q', 'b']], true);
    expect(window.history).toHaveLength(length + 1);
  });

  it('is each web part’s own where several stand on the page; one without its own reads the common one', () => {
    openPage('?tk.q=yhteinen');
    const [one, two] = [place(first), place(second)];
    expect([one.read(), two.read()]).toEqual([[['q', 'yhteinen']], [['q', 'yhteinen']]]);
    one.write([['q', 'koulu']], false);
    two.write([['q', 'katu']], false);
    expect(window.location.search).toBe('?tk3f0f.q=koulu&tk9a1b.q=katu');
    expect([one.read(), two.read()]).toEqual([[['q', 'koulu']], [['q', 'katu']]]);
  });

  it('stays as it was when the browser refuses to change it', () => {
    openPage('');
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const refuse = jest.spyOn(window.history, 'replaceState').mockImplementation(() => {
      throw new DOMException('too many', 'SecurityError');
    });
    place(first).write([['q', 'a']], false);
    refuse.mockRestore();
    expect(warn).toHaveBeenCalled();
    expect(window.location.search).toBe('');
  });
});
