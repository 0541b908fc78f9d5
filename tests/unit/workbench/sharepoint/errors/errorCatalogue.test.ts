import { errorCatalogue } from '../../../../../workbench/sharepoint/errors/errorCatalogue';
import { aSharePoint, verbose } from '../aSharePoint';

describe('refusals', () => {
  it.each(Object.entries(errorCatalogue))('%s has a status and a code of an HRESULT and a .NET type', (_, entry) => {
    expect(entry.status).toBeGreaterThanOrEqual(400);
    expect(entry.code).toMatch(/^-\d+, [A-Z]\w+(\.\w+)+$/);
    expect(entry.message).not.toBe('');
  });

  it('take the shape of the dialect', () => {
    const { get } = aSharePoint();
    const path = "web/lists/getbytitle('Ei')";
    const error = { code: '-1, System.ArgumentException', message: { lang: 'en-US', value: expect.any(String) } };
    expect(get(path).json).toEqual({ 'odata.error': error });
    expect(get(path, { headers: { accept: verbose } }).json).toEqual({ error });
    expect(get(path, { headers: { 'odata-version': '4.0' } }).json).toEqual({
      error: { code: error.code, message: expect.any(String) }
    });
  });
});
