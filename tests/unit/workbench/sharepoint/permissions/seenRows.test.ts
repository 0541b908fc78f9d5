import { aList, list, noMetadata, type TestSharePoint } from '../aSharePoint';

const editor = { user: 'editor' } as const;
const reader = { user: 'reader' } as const;
const people = [{}, editor, reader] as const;
const read = 1073741826;
const contribute = 1073741827;

/** Titles that a person finds in the list, one by one and as the list page reads it. */
function titlesFor({ get, post }: TestSharePoint, who: { readonly user?: 'editor' | 'reader' }): readonly string[] {
  const headers = { accept: noMetadata };
  const rows = (get(`${list}/items?$select=Id,Title`, { ...who, headers }).json as { value: { Title: string }[] })
    .value;
  const body = { parameters: { ViewXml: '<View><ViewFields><FieldRef Name="Title"/></ViewFields></View>' } };
  const drawn = post(`${list}/RenderListDataAsStream`, body, { ...who, headers }).json as { Row: { Title: string }[] };
  const titles = rows.map(({ Title }) => Title);
  expect(drawn.Row.map(({ Title }) => Title)).toEqual(titles);
  return titles;
}

function statusOf({ get }: TestSharePoint, id: number): unknown {
  const headers = { accept: noMetadata };
  return get(`${list}/items(${id})?$select=OData__ModerationStatus`, { headers }).json;
}

describe('a list whose rows only their authors read', () => {
  it('shows each person their own, and everything to those who override list behaviours', () => {
    const service = aList();
    service.post(`${list}/items`, { Title: 'Omistajan' });
    service.post(`${list}/items`, { Title: 'Editoijan' }, editor);
    service.merge(list, { ReadSecurity: 2 });
    expect(people.map((who) => titlesFor(service, who))).toEqual([['Omistajan', 'Editoijan'], ['Editoijan'], []]);
    expect(service.get(`${list}/items(1)`, editor).status).toBe(404);
    expect(service.merge(`${list}/items(1)`, { Title: 'B' }, editor).status).toBe(404);
  });
});

describe('a row with permissions of its own', () => {
  const assign = (what: string, user: number, role: number): string =>
    `${list}/items(1)/roleassignments/${what}roleassignment(principalid=${user},roledefid=${role})`;

  it('is there for those who were given it, until it inherits again', () => {
    const service = aList();
    const { post, merge, get } = service;
    post(`${list}/items`, { Title: 'Yksi' });
    post(`${list}/items`, { Title: 'Kaksi' });
    expect(post(assign('add', 11, read)).status).toBe(400);
    expect(post(`${list}/items(1)/breakroleinheritance(true,true)`, undefined, editor).status).toBe(403);
    expect(post(`${list}/items(1)/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`).status).toBe(
      200
    );
    expect(people.map((who) => titlesFor(service, who))).toEqual([['Yksi', 'Kaksi'], ['Kaksi'], ['Kaksi']]);
    expect(get(`${list}/items(1)`, editor).status).toBe(404);

    post(assign('add', 11, read));
    post(assign('add', 12, contribute));
    expect(merge(`${list}/items(1)`, { Title: 'B' }, editor).status).toBe(403);
    expect(merge(`${list}/items(1)`, { Title: 'Lukijan' }, reader).status).toBe(204);
    post(assign('remove', 12, contribute));
    expect(titlesFor(service, reader)).toEqual(['Kaksi']);
    expect(get(`${list}/items(1)?$select=HasUniqueRoleAssignments`, { headers: { accept: noMetadata } }).json).toEqual({
      HasUniqueRoleAssignments: true
    });
    expect(post(`${list}/items(1)/resetroleinheritance`).status).toBe(200);
    expect(titlesFor(service, reader)).toEqual(['Lukijan', 'Kaksi']);
  });

  it('keeps what the list gave when the permissions are copied', () => {
    const service = aList();
    service.post(`${list}/items`, { Title: 'Yksi' });
    service.post(`${list}/items(1)/breakroleinheritance(copyRoleAssignments=true,clearSubscopes=false)`);
    expect(service.merge(`${list}/items(1)`, { Title: 'B' }, editor).status).toBe(204);
    expect(service.merge(`${list}/items(1)`, { Title: 'C' }, reader).status).toBe(403);
  });
});

describe('content approval', () => {
  it('lets rows wait until somebody who may approves them', () => {
    const service = aList();
    const { post, merge } = service;
    post(`${list}/items`, { Title: 'Vanha' });
    merge(list, { EnableModeration: true, DraftVersionVisibility: 2 });
    post(`${list}/items`, { Title: 'Uusi' }, editor);
    expect([statusOf(service, 1), statusOf(service, 2)]).toEqual([
      { OData__ModerationStatus: 0 },
      { OData__ModerationStatus: 2 }
    ]);
    expect(people.map((who) => titlesFor(service, who))).toEqual([['Vanha', 'Uusi'], ['Vanha', 'Uusi'], ['Vanha']]);

    expect(merge(`${list}/items(1)`, { Title: 'Muutettu' }, editor).status).toBe(204);
    expect(titlesFor(service, {})).toEqual(['Muutettu', 'Uusi']);
    // What was approved last is what those see who may not approve.
    expect(titlesFor(service, reader)).toEqual(['Vanha']);
    expect(merge(`${list}/items(1)`, { Title: 'Toinen' }, editor).status).toBe(204);

    expect(merge(`${list}/items(1)`, { OData__ModerationStatus: 0 }, editor).status).toBe(403);
    expect(merge(`${list}/items(1)`, { OData__ModerationStatus: 7 }).status).toBe(400);
    expect(merge(`${list}/items(1)`, { OData__ModerationStatus: 0 }).status).toBe(204);
    expect(merge(`${list}/items(2)`, { OData__ModerationStatus: 1 }).status).toBe(204);
    expect(titlesFor(service, reader)).toEqual(['Toinen']);
  });

  it('hides nothing unless the list says so', () => {
    const service = aList();
    service.merge(list, { EnableModeration: true });
    service.post(`${list}/items`, { Title: 'Uusi' }, editor);
    expect(titlesFor(service, reader)).toEqual(['Uusi']);
    service.merge(list, { DraftVersionVisibility: 1 });
    expect(titlesFor(service, reader)).toEqual([]);
    expect(service.merge(list, { DraftVersionVisibility: 3 }).status).toBe(400);
  });
});
