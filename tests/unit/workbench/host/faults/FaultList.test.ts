import { FaultList } from '../../../../../workbench/host/faults/FaultList';

const request = { method: 'POST', url: "/sites/intra/_api/web/GetList('%2Fsites')/items(5)?%24select=Id" };

describe('FaultList', () => {
  it('leaves requests alone that no fault matches', () => {
    const faults = new FaultList();
    faults.add([{ match: 'fields', status: 500 }]);
    expect(faults.disturb(request)).toBeUndefined();
  });

  it('matches plain text in the address, raw or decoded', () => {
    const faults = new FaultList();
    faults.add([{ match: "GetList('/sites')/items(5)", status: 503 }]);
    expect(faults.disturb(request)).toEqual({ delayMs: 0, answer: { status: 503, retryAfter: undefined } });
  });

  it('matches a regular expression', () => {
    const faults = new FaultList();
    faults.add([{ match: '/items\\(\\d+\\)', status: 500 }]);
    expect(faults.disturb(request)?.answer?.status).toBe(500);
  });

  it('answers 429 when only a waiting time is given', () => {
    const faults = new FaultList();
    faults.add([{ match: '_api', retryAfter: 3 }]);
    expect(faults.disturb(request)?.answer).toEqual({ status: 429, retryAfter: 3 });
  });

  it('knows the verb that is tunnelled through POST', () => {
    const faults = new FaultList();
    faults.add([{ match: 'items', method: 'MERGE', status: 412 }]);
    expect(faults.disturb(request)).toBeUndefined();
    expect(faults.disturb({ ...request, tunnelledMethod: 'MERGE' })?.answer?.status).toBe(412);
  });

  it('stops after the given number of times', () => {
    const faults = new FaultList();
    faults.add([{ match: 'items', status: 429, times: 2 }]);
    expect([1, 2, 3].map(() => faults.disturb(request)?.answer?.status)).toEqual([429, 429, undefined]);
  });

  it('hits with the given probability', () => {
    const draws = [0.1, 0.9];
    const faults = new FaultList(() => draws.shift() ?? 1);
    faults.add([{ match: 'items', status: 500, probability: 0.5 }]);
    expect([1, 2].map(() => faults.disturb(request)?.answer?.status)).toEqual([500, undefined]);
  });

  it('adds delays up until a fault answers', () => {
    const faults = new FaultList();
    faults.add([
      { match: 'items', delayMs: 100 },
      { match: 'items', delayMs: 20, status: 503 },
      { match: 'items', delayMs: 1000 }
    ]);
    expect(faults.disturb(request)?.delayMs).toBe(120);
  });

  it('tells whether a drop is still to come', () => {
    const faults = new FaultList();
    faults.add([{ match: 'items', drop: 'after', times: 1 }]);
    expect(faults.dropsConnections()).toBe(true);
    expect(faults.disturb(request)?.drop).toBe('after');
    expect(faults.dropsConnections()).toBe(false);
  });

  it('forgets all faults when cleared', () => {
    const faults = new FaultList();
    faults.add([{ match: 'items', status: 500 }]);
    faults.clear();
    expect(faults.disturb(request)).toBeUndefined();
    expect(faults.list()).toEqual([]);
  });
});
