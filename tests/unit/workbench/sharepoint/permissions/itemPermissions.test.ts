import { aList, intra, list, noMetadata, refusalOf, valuesOf, verbose, type TestSharePoint } from '../aSharePoint';

const editor = { user: 'editor' } as const;
const denied = {
  status: 403,
  code: '-2147024891, System.UnauthorizedAccessException',
  message: 'Access denied. You do not have permission to perform this action or access this resource.'
};
const own = 2;
const none = 4;

/** A list with a row of the owner's (1) and one of the editor's (2). */
function aSharedList(WriteSecurity: number): TestSharePoint {
  const service = aList();
  service.post(`${list}/items`, { Title: 'Omistajan' });
  service.post(`${list}/items`, { Title: 'Editoijan' }, editor);
  expect(service.merge(list, { WriteSecurity }).status).toBe(204);
  return service;
}

const change = { formValues: [{ FieldName: 'Title', FieldValue: 'B' }] };

describe('item-level permissions of a list', () => {
  it('are settings that are read when they are asked for, and set by those who manage the list', () => {
    const { get, merge } = aList();
    const headers = { accept: noMetadata };
    const query = `${list}?$select=ReadSecurity,WriteSecurity`;
    expect(get(query, { headers }).json).toEqual({ ReadSecurity: 1, WriteSecurity: 1 });
    expect(get(list, { headers }).json).not.toHaveProperty('WriteSecurity');
    expect(merge(list, { WriteSecurity: own }, editor).status).toBe(403);
    expect(merge(list, { WriteSecurity: own }).status).toBe(204);
    expect(get(query, { headers }).json).toEqual({ ReadSecurity: 1, WriteSecurity: 2 });
    expect(get(`${list}/WriteSecurity`, { headers }).json).toEqual({ value: 2 });
  });

  it('know the values that there are', () => {
    const { merge } = aList();
    expect(merge(list, { WriteSecurity: 3 }).status).toBe(400);
    expect(merge(list, { WriteSecurity: '2' }).status).toBe(400);
    expect(merge(list, { ReadSecurity: 3 }).status).toBe(400);
    expect(merge(list, { ReadSecurity: 2 }).status).toBe(204);
    expect(merge(list, { ReadSecurity: 1 }).status).toBe(204);
  });

  it.each([
    ['MERGE', ({ merge }: TestSharePoint) => merge(`${list}/items(1)`, { Title: 'B' }, editor)],
    ['DELETE', ({ remove }: TestSharePoint) => remove(`${list}/items(1)`, editor)],
    ['recycle', ({ post }: TestSharePoint) => post(`${list}/items(1)/recycle`, undefined, editor)],
    [
      'ValidateUpdateListItem',
      ({ post }: TestSharePoint) => post(`${list}/items(1)/validateupdatelistitem`, change, editor)
    ]
  ])('refuse %s of a row that somebody else made', (_, write) => {
    const service = aSharedList(own);
    expect(refusalOf(write(service))).toEqual(denied);
    expect(service.get(`${list}/items(1)`).json).toMatchObject({ Title: 'Omistajan', 'odata.etag': '"1"' });
  });

  it('refuse in the shape of the dialect, whatever version the write names', () => {
    const { merge } = aSharedList(own);
    const headers = { accept: verbose, 'if-match': '"7"' };
    expect(merge(`${list}/items(1)`, { Title: 'B' }, { ...editor, headers }).json).toEqual({
      error: { code: denied.code, message: { lang: 'en-US', value: denied.message } }
    });
  });

  it("leave one's own rows, new ones, and those who may override them", () => {
    const { merge, post, remove } = aSharedList(own);
    expect(merge(`${list}/items(2)`, { Title: 'B' }, editor).status).toBe(204);
    expect(merge(`${list}/items(1)`, { Title: 'B' }).status).toBe(204);
    // Who changed a row last does not own it.
    expect(merge(`${list}/items(2)`, { Title: 'C' }).status).toBe(204);
    expect(remove(`${list}/items(2)`, editor).status).toBe(200);
    expect(post(`${list}/items`, { Title: 'C' }, editor).status).toBe(201);
  });

  it('can leave nothing to change at all', () => {
    const { merge, post } = aSharedList(none);
    expect(merge(`${list}/items(2)`, { Title: 'B' }, editor).status).toBe(403);
    expect(post(`${list}/items(2)/recycle`, undefined, editor).status).toBe(403);
    expect(merge(`${list}/items(2)`, { Title: 'B' }).status).toBe(204);
  });

  it('refuse single parts of a batch', () => {
    const { post, get } = aSharedList(own);
    const part = (id: number): string =>
      `--b\nContent-Type: application/http\n\nMERGE ${intra}/_api/${list}/items(${id}) HTTP/1.1\n` +
      'accept: application/json\ncontent-type: application/json\nif-match: *\n\n{"Title":"B"}\n';
    const headers = { 'content-type': 'multipart/mixed; boundary=b' };
    const { text } = post('$batch', `${part(1)}${part(2)}--b--\n`, { ...editor, headers });
    expect(text.match(/HTTP\/1\.1 .*(?=\r)/g)).toEqual(['HTTP/1.1 403 Forbidden', 'HTTP/1.1 204 No Content']);
    expect(text).toContain(denied.code);
    expect(valuesOf(get(`${list}/items?$select=Title`)).map(({ Title }) => Title)).toEqual(['Omistajan', 'B']);
  });

  it('show in the permissions of a row, wherever these are read', () => {
    const { get, post } = aSharedList(own);
    const may = (permissions: unknown): boolean => (Number((permissions as { Low: string }).Low) & 0xc) === 0xc;
    const rows = valuesOf(get(`${list}/items?$select=EffectiveBasePermissions`, editor));
    expect(rows.map((row) => may(row.EffectiveBasePermissions))).toEqual([false, true]);
    const alone = [1, 2].map((id) => may(get(`${list}/items(${id})/EffectiveBasePermissions`, editor).json));
    expect(alone).toEqual([false, true]);
    expect(may(get(`${list}/items(1)/EffectiveBasePermissions`).json)).toBe(true);
    expect(may(get(`${list}/EffectiveBasePermissions`, editor).json)).toBe(true);
    const { Row } = JSON.parse(
      post(`${list}/renderlistdataasstream`, { parameters: { RenderOptions: 2 } }, editor).text
    ) as {
      Row: readonly { PermMask: string }[];
    };
    expect(Row.map(({ PermMask }) => (Number.parseInt(PermMask.slice(-1), 16) & 0xc) === 0xc)).toEqual([false, true]);
  });
});
