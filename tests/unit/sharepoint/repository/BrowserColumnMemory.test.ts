/** @jest-environment jsdom */
import { BrowserColumnMemory } from '../../../../src/sharepoint/repository/ColumnMemory';

const listUrl = '/sites/intra/Lists/Toimenpiteet';

afterEach(() => localStorage.clear());

describe('BrowserColumnMemory', () => {
  it('recalls the columns of each list from one visit to the next', () => {
    new BrowserColumnMemory().remember(listUrl, ['Id', 'Title', 'Phase_2026H1']);
    expect(new BrowserColumnMemory().recall(listUrl)).toEqual(['Id', 'Title', 'Phase_2026H1']);
    expect(new BrowserColumnMemory().recall('/sites/other/Lists/Toimenpiteet')).toBeUndefined();
  });

  it('takes nothing from the storage but plain names', () => {
    localStorage.setItem(`tiekartta.columns:${listUrl}`, 'Id,Title&$filter=1 eq 1');
    expect(new BrowserColumnMemory().recall(listUrl)).toBeUndefined();
  });

  it('does without a storage that refuses', () => {
    const setItem = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(() => new BrowserColumnMemory().remember(listUrl, ['Id'])).not.toThrow();
    setItem.mockRestore();
  });
});
