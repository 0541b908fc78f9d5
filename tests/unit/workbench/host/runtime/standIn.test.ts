import { standIn } from '../../../../../workbench/host/runtime/standIn';

interface StandIn {
  (...args: readonly unknown[]): StandIn;
  new (): object;
  readonly logger: StandIn;
  readonly default: StandIn;
  readonly then: unknown;
}

describe('standIn', () => {
  const module = standIn('@msinternal/sp-telemetry') as StandIn;

  it('answers any call on any member', () => {
    expect(() => module.logger.logger('text').logger()).not.toThrow();
    expect(module.logger).toBe(module.logger);
    expect(module.default).toBe(module);
  });

  it('can be constructed and extended', () => {
    class Monitor extends module.logger {
      public readonly name = 'monitor';
    }
    expect(new module.logger()).toBeDefined();
    expect(new Monitor().name).toBe('monitor');
  });

  it('is empty as a text and no promise', async () => {
    expect(`${String(module.logger)}`).toBe('');
    expect(module.then).toBeUndefined();
    await expect(Promise.resolve(module)).resolves.toBe(module);
  });
});
