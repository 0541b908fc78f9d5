import { withoutFolders } from '../../../../src/sharepoint/requests/withoutFolders';

describe('withoutFolders', () => {
  it('leaves folders out by their object type or their content type', () => {
    const rows = [
      { Id: 1, FileSystemObjectType: 0, ContentTypeId: '0x0100AB' },
      { Id: 7, FileSystemObjectType: 1, ContentTypeId: '0x012000', Title: 'Arkisto 2024' },
      { Id: 8, ContentTypeId: '0x0120D520A1' },
      { Id: 9 },
      'x',
      null
    ];
    expect(withoutFolders(rows)).toEqual([rows[0], rows[3], 'x', null]);
  });

  it('gives no rows for what is no list', () => {
    expect(withoutFolders({ value: [] })).toEqual([]);
    expect(withoutFolders(undefined)).toEqual([]);
  });
});
