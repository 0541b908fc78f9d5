import { aList, list, noMetadata, refusalOf, valuesOf, type Answer, type TestSharePoint } from '../aSharePoint';

const url = '/sites/intra/Lists/Toimet';
const plain = { headers: { accept: noMetadata } };

function make({ post }: TestSharePoint, title: string, info: object): Answer {
  return post(`${list}/AddValidateUpdateItemUsingPath`, {
    listItemCreateInfo: info,
    formValues: [{ FieldName: 'Title', FieldValue: title }],
    bNewDocumentUpdate: false
  });
}

/** A list with a row at its root, a folder with a row in it, and a folder in that with another. */
function aListWithFolders(): TestSharePoint {
  const service = aList();
  service.post(`${list}/items`, { Title: 'Juuressa' });
  make(service, 'Arkisto', {
    FolderPath: { DecodedUrl: url },
    LeafName: { DecodedUrl: 'Arkisto' },
    UnderlyingObjectType: 1
  });
  make(service, 'Kansiossa', { FolderPath: { DecodedUrl: `${url}/Arkisto` }, UnderlyingObjectType: 0 });
  make(service, '2024', {
    FolderPath: { DecodedUrl: `${url}/Arkisto` },
    LeafName: { DecodedUrl: '2024' },
    UnderlyingObjectType: 1
  });
  make(service, 'Syvällä', { FolderPath: { DecodedUrl: `${url}/Arkisto/2024` }, UnderlyingObjectType: 0 });
  return service;
}

const titles = (answer: Answer): readonly unknown[] => valuesOf(answer).map((row) => row.Title);

describe('folders of a list', () => {
  it('are rows of /items like the others, told apart by their object type and content type', () => {
    const { get } = aListWithFolders();
    const answer = get(
      `${list}/items?$select=Title,FileSystemObjectType,ContentTypeId,FileRef,FileDirRef,FileLeafRef`,
      plain
    );
    expect(valuesOf(answer)).toEqual([
      expect.objectContaining({
        Title: 'Juuressa',
        FileSystemObjectType: 0,
        FileRef: `${url}/1_.000`,
        FileDirRef: url
      }),
      expect.objectContaining({
        Title: 'Arkisto',
        FileSystemObjectType: 1,
        ContentTypeId: expect.stringMatching(/^0x012000[0-9A-F]{32}$/),
        FileRef: `${url}/Arkisto`,
        FileLeafRef: 'Arkisto'
      }),
      expect.objectContaining({ Title: 'Kansiossa', FileSystemObjectType: 0, FileRef: `${url}/Arkisto/3_.000` }),
      expect.objectContaining({ Title: '2024', FileSystemObjectType: 1, FileDirRef: `${url}/Arkisto` }),
      expect.objectContaining({ Title: 'Syvällä', FileSystemObjectType: 0, FileDirRef: `${url}/Arkisto/2024` })
    ]);
    expect(get(list, plain).json.ItemCount).toBe(5);
  });

  it('can be filtered away, which a list past the threshold refuses', () => {
    expect(titles(aListWithFolders().get(`${list}/items?$filter=FSObjType eq 0`))).toEqual([
      'Juuressa',
      'Kansiossa',
      'Syvällä'
    ]);
    const crowded = aList([], { viewThreshold: 2 });
    ['A', 'B', 'C'].forEach((Title) => crowded.post(`${list}/items`, { Title }));
    expect(refusalOf(crowded.get(`${list}/items?$filter=FSObjType eq 0`)).code).toContain('-2147024860');
  });

  it.each([
    ['', ['Juuressa', 'Arkisto']],
    [' Scope="FilesOnly"', ['Juuressa']],
    [' Scope="Recursive"', ['Juuressa', 'Kansiossa', 'Syvällä']],
    [' Scope="RecursiveAll"', ['Juuressa', 'Arkisto', 'Kansiossa', '2024', 'Syvällä']]
  ])('are in or out of a view by its scope:%s', (scope, expected) => {
    const { post } = aListWithFolders();
    const ViewXml = `<View${scope}><ViewFields><FieldRef Name="Title"/></ViewFields></View>`;
    expect(titles(post(`${list}/getitems`, { query: { ViewXml } }, plain))).toEqual(expected);
    const rendered = post(`${list}/RenderListDataAsStream`, { parameters: { ViewXml } });
    expect((rendered.json.Row as { Title: string }[]).map(({ Title }) => Title)).toEqual(expected);
  });

  it('are views of their own', () => {
    const { post } = aListWithFolders();
    const query = { ViewXml: '<View/>', FolderServerRelativeUrl: `${url}/Arkisto` };
    expect(titles(post(`${list}/getitems`, { query }, plain))).toEqual(['Kansiossa', '2024']);
    const parameters = { ViewXml: '<View/>', FolderServerRelativeUrl: `${url}/Arkisto` };
    expect(post(`${list}/RenderListDataAsStream`, { parameters }).json.Row).toMatchObject([
      { FSObjType: '0' },
      { FSObjType: '1', ItemChildCount: '1', FolderChildCount: '0' }
    ]);
  });

  it('refuse a row in a folder that there is not, and a name that is taken', () => {
    const service = aListWithFolders();
    expect(
      refusalOf(make(service, 'X', { FolderPath: { DecodedUrl: `${url}/Ei` }, UnderlyingObjectType: 0 })).status
    ).toBe(500);
    const again = { FolderPath: { DecodedUrl: url }, LeafName: { DecodedUrl: 'arkisto' }, UnderlyingObjectType: 1 };
    expect(refusalOf(make(service, 'Arkisto', again)).code).toContain('-2130575257');
    expect(refusalOf(service.remove(`${list}/items(2)`)).status).toBe(501);
  });
});
