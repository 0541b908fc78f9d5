import { Part } from '../../../../src/ui/parts/Part';
import type { PartFault } from '../../../../src/ui/parts/PartFault';
import type { PartAnswer } from '../../../../src/ui/parts/PartNetwork';

const address = 'https://cdn.example/chunk.details_1.js';

/** As webpack's runtime rejects: `error` for no or a refused answer, `missing` for one without the chunk. */
function aChunkLoadError(type: 'error' | 'missing' | 'timeout' = 'error'): Error {
  const error = new Error(`Loading chunk 415 failed.\n(${type}: ${address})`);
  return Object.assign(error, { name: 'ChunkLoadError', type, request: address });
}

interface Attempts {
  /** What each `import()` brings, the last one from then on. */
  readonly imports: readonly (Error | 'module')[];
  readonly answer?: PartAnswer;
}

interface TriedPart {
  readonly part: Part<string>;
  readonly asked: readonly string[];
  readonly waits: readonly number[];
  importCount(): number;
}

function aPart({ imports, answer = { kind: 'none', detail: 'no answer' } }: Attempts): TriedPart {
  const asked: string[] = [];
  const waits: number[] = [];
  let count = 0;
  const part = new Part(
    () => {
      const outcome = imports[Math.min(count, imports.length - 1)];
      count += 1;
      return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(String(outcome));
    },
    {
      ask: (request) => {
        asked.push(request);
        return Promise.resolve(answer);
      },
      wait: (milliseconds) => {
        waits.push(milliseconds);
        return Promise.resolve();
      }
    }
  );
  return { part, asked, waits, importCount: () => count };
}

async function faultOf(part: Part<unknown>): Promise<PartFault> {
  return part.load().then(
    () => Promise.reject(new Error('It was loaded.')),
    (error: { readonly fault: PartFault }) => error.fault
  );
}

describe('code loaded on demand', () => {
  it('is loaded once, for all who ask', async () => {
    const { part, importCount } = aPart({ imports: ['module'] });
    expect(part.module).toBeUndefined();
    expect(await Promise.all([part.load(), part.load()])).toEqual(['module', 'module']);
    expect(await part.load()).toBe('module');
    expect(part.module).toBe('module');
    expect(importCount()).toBe(1);
  });

  it('is tried again when the connection was lost for a moment', async () => {
    const { part, waits } = aPart({ imports: [aChunkLoadError(), aChunkLoadError(), 'module'] });
    expect(await part.load()).toBe('module');
    expect(waits).toEqual([500, 1500]);
  });

  it('is given up as out of reach after a few tries, each later than the one before', async () => {
    const { part, waits, importCount } = aPart({ imports: [aChunkLoadError()] });
    expect(await faultOf(part)).toMatchObject({ kind: 'unreachable', detail: expect.stringContaining(address) });
    expect(waits).toEqual([500, 1500, 4000]);
    expect(importCount()).toBe(4);
  });

  it('is loaded from the beginning when it is asked for after a failure', async () => {
    const failures = Array.from({ length: 4 }, () => aChunkLoadError());
    const { part } = aPart({ imports: [...failures, 'module'] });
    expect((await faultOf(part)).kind).toBe('unreachable');
    expect(await part.load()).toBe('module');
  });

  it.each([
    ['a missing file', '404 text/html', 'error'],
    ['a page in the place of the code', '200 text/html', 'missing'],
    ['a refusal that stays', '403 application/json', 'error']
  ] as const)('is gone, without more tries, when its address answers with %s', async (_, detail, type) => {
    const { part, asked, importCount } = aPart({
      imports: [aChunkLoadError(type)],
      answer: { kind: 'other', detail }
    });
    expect(await faultOf(part)).toMatchObject({ kind: 'gone', detail: expect.stringContaining(detail) });
    expect(asked).toEqual([address]);
    expect(importCount()).toBe(1);
  });

  it('is gone when the code at its address is another version, again and again', async () => {
    const { part, importCount } = aPart({
      imports: [aChunkLoadError('missing')],
      answer: { kind: 'code', detail: '200 text/javascript' }
    });
    expect((await faultOf(part)).kind).toBe('gone');
    expect(importCount()).toBe(4);
  });

  it('is loaded when a wrong answer was the cache’s only', async () => {
    const { part } = aPart({
      imports: [aChunkLoadError('missing'), 'module'],
      answer: { kind: 'code', detail: '200 text/javascript' }
    });
    expect(await part.load()).toBe('module');
  });

  it('is broken for good when it throws as it starts: webpack would hand it out half made', async () => {
    const { part, importCount, asked } = aPart({ imports: [new TypeError('x is not a function'), 'module'] });
    expect(await faultOf(part)).toMatchObject({
      kind: 'broken',
      detail: expect.stringContaining('x is not a function')
    });
    expect((await faultOf(part)).kind).toBe('broken');
    expect(importCount()).toBe(1);
    expect(asked).toEqual([]);
  });

  it('is loaded ahead once only, and a failure is told to whoever asks for it', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { part, importCount } = aPart({
      imports: [aChunkLoadError()],
      answer: { kind: 'other', detail: '404' }
    });
    part.foresee();
    expect((await faultOf(part)).kind).toBe('gone');
    part.foresee();
    part.foresee();
    await Promise.resolve();
    expect(importCount()).toBe(1);
    expect((await faultOf(part)).kind).toBe('gone');
    expect(importCount()).toBe(2);
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
  });
});
