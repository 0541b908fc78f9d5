import { aList, aSharePoint, addField, list, refusalOf, valuesOf } from '../aSharePoint';
import { hasPermission, permissionLevels } from '../../../../../workbench/sharepoint/permissions/permissionLevels';

describe('permissions', () => {
  it('are masks of two unsigned halves, written as strings', () => {
    const { get } = aList();
    const masks = (['owner', 'editor', 'reader'] as const).map((user) => {
      const { High, Low } = get(`${list}/EffectiveBasePermissions`, { user }).json;
      return [High, Low];
    });
    expect(masks).toEqual([
      ['2147483647', '4294967295'],
      ['432', '1011028719'],
      ['176', '138612833']
    ]);
  });

  it('are read bit by bit through the low half, then the high one', () => {
    expect(hasPermission(permissionLevels.fullControl, 'manageLists')).toBe(true);
    expect(hasPermission(permissionLevels.contribute, 'manageLists')).toBe(false);
    expect(hasPermission(permissionLevels.contribute, 'deleteListItems')).toBe(true);
    expect(hasPermission(permissionLevels.read, 'addListItems')).toBe(false);
    expect(hasPermission(permissionLevels.read, 'viewListItems')).toBe(true);
  });

  it('let a reader read and nothing more', () => {
    const { get, post, merge, remove } = aList();
    post(`${list}/items`, { Title: 'A' });
    const user = 'reader' as const;
    expect(get(`${list}/items(1)`, { user }).status).toBe(200);
    expect(post(`${list}/getitems`, { query: { ViewXml: '<View/>' } }, { user }).status).toBe(200);
    const refusals = [
      post(`${list}/items`, { Title: 'B' }, { user }),
      merge(`${list}/items(1)`, { Title: 'B' }, { user }),
      remove(`${list}/items(1)`, { user }),
      post(`${list}/items(1)/recycle`, undefined, { user }),
      post('web/lists', { Title: 'B' }, { user })
    ].map(refusalOf);
    expect(new Set(refusals.map((refusal) => refusal.code))).toEqual(
      new Set(['-2147024891, System.UnauthorizedAccessException'])
    );
    expect(refusals.every((refusal) => refusal.status === 403)).toBe(true);
  });

  it('let an editor change rows, and make personal views, but no list, column or shared view', () => {
    const service = aList();
    const user = 'editor' as const;
    expect(service.post(`${list}/items`, { Title: 'A' }, { user }).status).toBe(201);
    expect(service.post(`${list}/views`, { Title: 'Oma', PersonalView: true }, { user }).status).toBe(201);
    expect(service.post(`${list}/views`, { Title: 'Kaikkien' }, { user }).status).toBe(403);
    expect(service.post('web/lists', { Title: 'B' }, { user }).status).toBe(403);
    expect(service.merge(list, { Title: 'B' }, { user }).status).toBe(403);
    const xml = '<Field Type="Text" DisplayName="B" Name="B"/>';
    const created = service.post(`${list}/fields/createfieldasxml`, { parameters: { SchemaXml: xml } }, { user });
    expect(created.status).toBe(403);
    expect(addField(service, xml).status).toBe(200);
  });

  it('show personal views and recycled rows to their own people', () => {
    const { post, get } = aList();
    post(`${list}/views`, { Title: 'Oma', PersonalView: true }, { user: 'editor' });
    expect(valuesOf(get(`${list}/views`, { user: 'reader' }))).toHaveLength(1);
    post(`${list}/items`, { Title: 'A' });
    post(`${list}/items(1)/recycle`);
    expect(valuesOf(get('web/recyclebin', { user: 'editor' }))).toEqual([]);
    expect(valuesOf(get('web/recyclebin'))).toHaveLength(1);
  });
});

describe('people', () => {
  it('are found by id, login and as the current user', () => {
    const { get, post } = aSharePoint();
    expect(get('web/currentuser', { user: 'reader' }).json).toMatchObject({
      Id: 12,
      Title: 'Reeta Lukija',
      LoginName: 'i:0#.f|membership|reeta.lukija@tiekartta.example',
      PrincipalType: 1,
      IsSiteAdmin: false
    });
    expect(get('web/siteusers/getbyid(11)').json.Title).toBe('Elli Editoija');
    expect(get('web/getuserbyid(6)').json.IsSiteAdmin).toBe(true);
    const ensured = post('web/ensureuser', { logonName: 'i:0#.f|membership|elli.editoija@tiekartta.example' });
    expect(ensured).toMatchObject({ status: 200, json: { Id: 11 } });
  });

  it('are missing in the ways of the service', () => {
    const { get, post } = aSharePoint();
    expect(refusalOf(get('web/getuserbyid(99)'))).toEqual({
      status: 500,
      code: '-2146232832, Microsoft.SharePoint.SPException',
      message: 'User cannot be found.'
    });
    expect(refusalOf(post('web/ensureuser', { logonName: 'x@y.z' }))).toMatchObject({
      status: 400,
      message: 'The specified user x@y.z could not be found.'
    });
  });
});
