import { parseConditions, parseExpiry } from '../../../../../workbench/host/faults/conditions';

describe('conditions of the service', () => {
  it('are read from JSON, each on its own', () => {
    expect(parseConditions('{}')).toEqual({});
    expect(parseConditions('{"binThreshold":2,"duplicateStatus":500}')).toEqual({
      binThreshold: 2,
      duplicateStatus: 500
    });
    expect(parseConditions('{"viewThreshold":0}')).toEqual({ viewThreshold: 0 });
  });

  it.each(['[]', '{"viewThreshold":-1}', '{"viewThreshold":"5"}', '{"duplicateStatus":404}', '{"threshold":1}'])(
    'refuse %s',
    (json) => {
      expect(() => parseConditions(json)).toThrow(TypeError);
    }
  );
});

describe('the expiry of change tokens', () => {
  it('is silent or an error of a known code, for tokens given out so far or for all', () => {
    expect(parseExpiry('{"expired":"silent"}')).toEqual({ answer: 'silent', which: 'earlier' });
    expect(parseExpiry('{"expired":"error"}')).toEqual({ answer: -2130575172, which: 'earlier' });
    expect(parseExpiry('{"expired":"error","code":-2146233086,"tokens":"all"}')).toEqual({
      answer: -2146233086,
      which: 'all'
    });
  });

  it.each(['{}', '{"expired":true}', '{"expired":"error","code":-5}', '{"expired":"silent","tokens":"some"}'])(
    'refuses %s',
    (json) => {
      expect(() => parseExpiry(json)).toThrow(TypeError);
    }
  );
});
