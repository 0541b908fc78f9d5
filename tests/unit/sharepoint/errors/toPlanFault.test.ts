import { HttpRequestError } from '@pnp/queryable';
import { PlanFaultError } from '../../../../src/application/PlanFault';
import { ConnectionLostError } from '../../../../src/sharepoint/errors/ServiceError';
import { toPlanFault } from '../../../../src/sharepoint/errors/toPlanFault';

function refusal(status: number, code?: string, headers: Record<string, string> = {}): Promise<HttpRequestError> {
  const body = code
    ? JSON.stringify({ 'odata.error': { code, message: { lang: 'pt-PT', value: 'Não é possível' } } })
    : '<html>429 TOO MANY REQUESTS</html>';
  return HttpRequestError.init(new Response(body, { status, headers }));
}

describe('toPlanFault', () => {
  it.each([
    [412, '-1, Microsoft.SharePoint.Client.ClientServiceException', { kind: 'conflict' }],
    [409, '-2130575339, Microsoft.SharePoint.SPException', { kind: 'conflict' }],
    [403, '-2147024891, System.UnauthorizedAccessException', { kind: 'forbidden' }],
    [404, '-2130575338, System.ArgumentException', { kind: 'notFound', what: 'action' }],
    [404, '-1, System.ArgumentException', { kind: 'notFound', what: 'list' }],
    [500, '-2147024894, System.IO.FileNotFoundException', { kind: 'notFound', what: 'list' }],
    [400, '-2147024809, System.ArgumentException', { kind: 'invalid' }],
    [500, '-2130575336, Microsoft.SharePoint.SPException', { kind: 'invalid' }],
    [400, '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException', { kind: 'invalid' }],
    [500, '-2130575172, Microsoft.SharePoint.SPException', { kind: 'invalid' }],
    [500, '-2130575173, Microsoft.SharePoint.SPException', { kind: 'invalid' }],
    [500, '-2130575163, Microsoft.SharePoint.SPListDataValidationException', { message: 'Não é possível' }],
    [400, '-2130575162, Microsoft.SharePoint.SPListDataValidationException', { message: 'Não é possível' }],
    [400, '-2130575155, Microsoft.SharePoint.SPException', { kind: 'invalid', message: 'Não é possível' }],
    [500, '-2146232832, Microsoft.SharePoint.SPException', { kind: 'invalid', message: 'Não é possível' }],
    [423, '-2147018894, Microsoft.SharePoint.SPFileLockException', { kind: 'locked' }],
    [423, '-2146232832, Microsoft.SharePoint.SPException', { kind: 'locked' }],
    [500, '-2130575306, Microsoft.SharePoint.SPFileCheckOutException', { kind: 'locked' }],
    [500, '-2147024860, Microsoft.SharePoint.SPQueryThrottledException', { kind: 'unexpected' }]
  ])('translates %i with %s whatever language its message is in', async (status, code, fault) => {
    expect(await toPlanFault(await refusal(status, code))).toMatchObject(fault);
  });

  it.each([
    [401, 'forbidden'],
    [403, 'forbidden'],
    [404, 'notFound'],
    [423, 'locked'],
    [429, 'throttled'],
    [503, 'throttled'],
    [502, 'offline'],
    [504, 'offline'],
    [500, 'unexpected']
  ])('translates %i without an OData body as %s', async (status, kind) => {
    expect(await toPlanFault(await refusal(status))).toMatchObject({ kind });
  });

  it('says in milliseconds how long the service asked to wait', async () => {
    expect(await toPlanFault(await refusal(429, undefined, { 'Retry-After': '12' }))).toMatchObject({
      retryAfterMs: 12_000
    });
    expect(await toPlanFault(await refusal(503))).toMatchObject({ retryAfterMs: undefined });
  });

  it('takes an expired digest for no question of rights', async () => {
    const fault = await toPlanFault(await refusal(403, '-2130575251, Microsoft.SharePoint.SPException'));
    expect(fault.kind).toBe('unexpected');
  });

  it('keeps a fault that was translated before', async () => {
    const fault = { kind: 'conflict', detail: 'x' } as const;
    expect(await toPlanFault(new PlanFaultError(fault))).toBe(fault);
  });

  it('takes a lost connection for offline and everything else for unexpected', async () => {
    expect(await toPlanFault(new ConnectionLostError(new TypeError('Failed to fetch')))).toMatchObject({
      kind: 'offline'
    });
    expect(await toPlanFault(new TypeError('x is not a function'))).toMatchObject({ kind: 'unexpected' });
  });
});
