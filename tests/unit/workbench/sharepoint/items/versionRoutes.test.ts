import { aList, list, noMetadata, valuesOf } from '../aSharePoint';

describe('versions', () => {
  it('are newest first, with times that do not say their zone and people as objects', () => {
    const { post, merge, get, pass } = aList(['<Field Type="Text" DisplayName="Oma_kentta" Name="Oma_kentta"/>']);
    post(`${list}/items`, { Title: 'a', Oma_kentta: 'x' });
    pass(60);
    merge(`${list}/items(1)`, { Title: 'b' }, { user: 'editor' });
    const versions = valuesOf(get(`${list}/items(1)/versions`, { headers: { accept: noMetadata } }));
    expect(versions.map((version) => [version.VersionId, version.VersionLabel, version.Title])).toEqual([
      [1024, '2.0', 'b'],
      [512, '1.0', 'a']
    ]);
    expect(versions[0]).toMatchObject({
      Created: '2026-11-24T10:01:00',
      IsCurrentVersion: true,
      Modified: '2026-11-24T10:01:00Z',
      Editor: { LookupId: 11, LookupValue: 'Elli Editoija', Email: 'elli.editoija@tiekartta.example' },
      Oma_x005f_kentta: 'x',
      OData__x005f_UIVersionString: '2.0',
      owshiddenversion: 2
    });
    expect(versions[1]).toMatchObject({ IsCurrentVersion: false });
    expect(versions[0]).toMatchObject({ OData__x005f_Level: 1, MetaInfo: '', UniqueId: versions[1]?.UniqueId });
    expect(versions[0]?.ScopeId).toMatch(/^\{[0-9A-F-]{36}\}$/);
    expect(Object.keys(versions[0] ?? {}).filter((name) => /^Order$|_UIVersion$/.test(name))).toEqual([]);
  });

  it('are deleted one by one, but for the current one', () => {
    const { post, merge, get, remove } = aList();
    post(`${list}/items`, { Title: 'a' });
    merge(`${list}/items(1)`, { Title: 'b' });
    expect(remove(`${list}/items(1)/versions(1024)`).status).toBe(500);
    expect(remove(`${list}/items(1)/versions(512)`).status).toBe(200);
    expect(valuesOf(get(`${list}/items(1)/versions`))).toHaveLength(1);
  });

  it('are kept up to the list’s limit', () => {
    const { post, merge, get } = aList();
    merge(list, { MajorVersionLimit: 3 });
    post(`${list}/items`, { Title: '1' });
    ['2', '3', '4', '5'].forEach((title) => merge(`${list}/items(1)`, { Title: title }));
    const labels = valuesOf(get(`${list}/items(1)/versions`)).map((version) => version.VersionLabel);
    expect(labels).toEqual(['5.0', '4.0', '3.0']);
  });
});

describe('field values', () => {
  it('are text in Finnish format, with underscores encoded once more', () => {
    const { post, get } = aList([
      '<Field Type="Number" DisplayName="Luku" Name="Luku"/>',
      '<Field Type="DateTime" DisplayName="Hetki" Name="Hetki" Format="DateTime"/>',
      '<Field Type="Boolean" DisplayName="Valmis" Name="Valmis"/>',
      '<Field Type="MultiChoice" DisplayName="Alat" Name="Alat"/>'
    ]);
    post(`${list}/items`, { Luku: 1.5, Hetki: '2026-07-01T06:05:00Z', Valmis: true, Alat: ['A', 'B'] });
    expect(get(`${list}/items(1)/FieldValuesAsText`).json).toMatchObject({
      Luku: '1,5',
      Hetki: '1.7.2026 9:05',
      Valmis: 'Kyllä',
      Alat: 'A, B',
      Author: 'Olli Omistaja',
      OData__x005f_ModerationStatus: '0'
    });
    expect(get(`${list}/items(1)/FieldValuesForEdit?$select=Alat`).json).toMatchObject({ Alat: 'A;#B' });
  });
});
