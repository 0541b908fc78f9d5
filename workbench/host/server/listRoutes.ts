import type { HostContext } from './HostContext';
import type { Route } from './Route';

export function listRoute(_context: HostContext): Route {
  return () => undefined;
}
