import type { WorkbenchUser } from '../../../../../workbench/sharepoint/SharePoint';
import { aSharePoint, intra, origin, refusalOf } from '../aSharePoint';

const write = { Title: 'Uusi' };

describe('form digests', () => {
  it('come from contextinfo without a digest, with a date that JavaScript reads', () => {
    const { post } = aSharePoint();
    const { json } = post('contextinfo', undefined, { headers: { 'x-requestdigest': undefined } });
    const [hex, date] = String(json.FormDigestValue).split(',');
    expect(hex).toMatch(/^0x[0-9A-F]{128}$/);
    expect(date).toBe('24 Nov 2026 10:00:00 -0000');
    expect(new Date(String(date)).toISOString()).toBe('2026-11-24T10:00:00.000Z');
    expect(json).toMatchObject({ FormDigestTimeoutSeconds: 1800, WebFullUrl: intra });
  });

  it('nest under GetContextWebInformation in verbose', () => {
    const { post } = aSharePoint();
    const { json } = post('contextinfo', undefined, { headers: { accept: 'application/json;odata=verbose' } });
    expect(json.d).toMatchObject({
      GetContextWebInformation: { SupportedSchemaVersions: { results: ['14.0.0.0', '15.0.0.0'] } }
    });
  });

  it.each([
    ['missing', () => undefined],
    ['garbage', () => '0xABC,24 Nov 2026 10:00:00 -0000'],
    ['of another web', (digestOf: (web: string, user?: WorkbenchUser) => string) => digestOf(`${origin}/sites/tyhja`)],
    ['of another person', (digestOf: (web: string, user?: WorkbenchUser) => string) => digestOf(intra, 'editor')]
  ])('refuse a write when %s', (_, digest) => {
    const { post, sharePoint } = aSharePoint();
    const value = digest((web, user: WorkbenchUser = 'owner') => sharePoint.formDigest(web, user));
    const refusal = refusalOf(post('web/lists', write, { headers: { 'x-requestdigest': value } }));
    expect(refusal).toMatchObject({ status: 403, code: '-2130575251, Microsoft.SharePoint.SPException' });
    expect(refusal.message).toMatch(/^The security validation for this page is invalid/);
  });

  it('are good for 1800 seconds', () => {
    const { post, pass, sharePoint } = aSharePoint();
    const headers = { 'x-requestdigest': sharePoint.formDigest(intra, 'owner') };
    pass(1800);
    expect(post('web/lists', write, { headers }).status).toBe(201);
    pass(1);
    expect(post('web/lists', { Title: 'Toinen' }, { headers }).status).toBe(403);
  });

  it('are not asked of readers and of callers with a bearer token', () => {
    const { get, post } = aSharePoint();
    expect(get('web').status).toBe(200);
    const headers = { 'x-requestdigest': undefined, authorization: 'Bearer abc' };
    expect(post('web/lists', write, { headers }).status).toBe(201);
  });

  it('do not come from the address under web, which answers as a bad digest does', () => {
    expect(refusalOf(aSharePoint().post('web/contextinfo'))).toMatchObject({
      status: 403,
      code: '-2130575251, Microsoft.SharePoint.SPException'
    });
  });
});
