/** @jest-environment jsdom */
import type { LackingFeature } from '../../../../../workbench/host/pages/PageConditions';
import { takeAway } from '../../../../../workbench/host/runtime/takeAway';

/** Runs with a browser from which something has been taken; it gets it back afterwards, for jest's own sake. */
function without(feature: LackingFeature, owner: object, run: () => void): void {
  const before = Object.getOwnPropertyDescriptor(owner, feature);
  takeAway(feature);
  try {
    run();
  } finally {
    Object.defineProperty(owner, feature, before ?? { configurable: true, value: undefined });
  }
}

describe('takeAway', () => {
  it('makes reading localStorage throw, as blocked cookies do', () => {
    expect(window.localStorage).toBeDefined();
    without('localStorage', window, () => {
      expect(() => window.localStorage).toThrow(expect.objectContaining({ name: 'SecurityError' }));
    });
  });

  it('refuses a channel between tabs when it is made', () => {
    takeAway('broadcastChannel');
    expect(() => new BroadcastChannel('x')).toThrow(expect.objectContaining({ name: 'SecurityError' }));
  });

  it('leaves no randomUUID', () => {
    without('randomUUID', Crypto.prototype, () => expect(crypto.randomUUID).toBeUndefined());
  });
});
