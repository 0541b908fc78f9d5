import type { LackingFeature } from '../pages/PageConditions';

/**
 * Makes the page's browser refuse a feature, as Edge's strict tracking prevention and Chrome's and Firefox's blocked cookies
 * do in a frame of another site: reading `localStorage` throws already, a lock or a database is refused when it is asked for.
 * `randomUUID` is missing altogether, as in browsers before 2022 and in pages without TLS.
 */
export function takeAway(feature: LackingFeature): void {
  switch (feature) {
    case 'localStorage':
    case 'sessionStorage':
      Object.defineProperty(window, feature, {
        configurable: true,
        get: () => {
          throw refusal(`Failed to read the '${feature}' property from 'Window': Access is denied for this document.`);
        }
      });
      return;
    case 'indexedDB':
      replace(IDBFactory.prototype, 'open', () => {
        throw refusal("Failed to execute 'open' on 'IDBFactory': access to the Indexed Database API is denied.");
      });
      return;
    case 'locks':
      for (const method of ['request', 'query']) {
        replace(LockManager.prototype, method, () =>
          Promise.reject(refusal('Access to the Locks API is denied in this context.'))
        );
      }
      return;
    case 'broadcastChannel':
      replace(window, 'BroadcastChannel', function BroadcastChannel() {
        throw refusal('The operation is insecure.');
      });
      return;
    case 'randomUUID':
      replace(Crypto.prototype, 'randomUUID', undefined);
  }
}

function refusal(message: string): DOMException {
  return new DOMException(message, 'SecurityError');
}

function replace(owner: object, name: string, value: unknown): void {
  Object.defineProperty(owner, name, { configurable: true, writable: true, value });
}
