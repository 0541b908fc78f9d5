import { aList, list, noMetadata, refusalOf, valuesOf } from '../aSharePoint';

const key = '<Field Type="Text" DisplayName="Avain" Name="Avain" Indexed="TRUE" EnforceUniqueValues="TRUE"/>';

describe('the recycle bin', () => {
  it('shows entries with the members of recorded ones', () => {
    const { post, get } = aList();
    post(`${list}/items`, { Title: 'Pois' });
    const id = post(`${list}/items(1)/recycle`).json.value;
    const [entry] = valuesOf(get('web/recyclebin', { headers: { accept: noMetadata } }));
    expect(entry).toEqual({
      AuthorEmail: 'olli.omistaja@tiekartta.example',
      AuthorName: 'Olli Omistaja',
      DeletedByEmail: 'olli.omistaja@tiekartta.example',
      DeletedByName: 'Olli Omistaja',
      DeletedDate: '2026-11-24T10:00:00Z',
      DeletedDateLocalFormatted: '24.11.2026 12:00',
      DirName: 'sites/intra/Lists/Toimet',
      DirNamePath: { DecodedUrl: 'sites/intra/Lists/Toimet' },
      Id: id,
      ItemState: 1,
      ItemType: 3,
      LeafName: '1_.000',
      LeafNamePath: { DecodedUrl: '1_.000' },
      Size: expect.stringMatching(/^\d{3}$/),
      Title: 'Pois'
    });
  });

  it('cannot be listed past its threshold, filtered or not, but gives back what is asked for by id', () => {
    const { post, get, sharePoint } = aList();
    sharePoint.conditions.set({ binThreshold: 2 });
    const ids = ['A', 'B', 'C'].map((Title, index) => {
      post(`${list}/items`, { Title });
      return String(post(`${list}/items(${index + 1})/recycle`).json.value);
    });
    expect(refusalOf(get("web/recyclebin?$filter=LeafName eq '1_.000'"))).toMatchObject({
      status: 500,
      code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException'
    });
    expect(get(`web/recyclebin('${ids[1]}')`).json.Title).toBe('B');
    expect(post(`web/recyclebin('${ids[1]}')/restore`).status).toBe(200);
    expect(valuesOf(get('web/recyclebin'))).toHaveLength(2);
  });

  it('keeps a row whose unique value another row has taken, until that one is gone', () => {
    const { post, get, remove, sharePoint } = aList([key]);
    post(`${list}/items`, { Title: 'Vanha', Avain: 'k' });
    const id = String(post(`${list}/items(1)/recycle`).json.value);
    expect(post(`${list}/items`, { Title: 'Uusi', Avain: 'K' }).status).toBe(201);
    const code = '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException';
    expect(refusalOf(post(`web/recyclebin('${id}')/restore`))).toMatchObject({ status: 400, code });
    sharePoint.conditions.set({ duplicateStatus: 500 });
    expect(refusalOf(post(`web/recyclebin('${id}')/restore`))).toMatchObject({ status: 500, code });
    expect(get(`${list}/items(1)`).status).toBe(404);
    remove(`${list}/items(2)`);
    expect(post(`web/recyclebin('${id}')/restore`).status).toBe(200);
    expect(post(`web/recyclebin('${id}')/restore`).status).toBe(404);
  });

  it('refuses to bring back a list whose title another has, whatever its case', () => {
    const { post } = aList();
    const id = String(post(`${list}/recycle`).json.value);
    post('web/lists', { Title: 'TOIMET', BaseTemplate: 100 });
    expect(refusalOf(post(`web/recyclebin('${id}')/restore`)).code).toMatch(/^-2130575342, /);
  });
});
