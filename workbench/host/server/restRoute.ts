import type { HostContext } from './HostContext';
import type { Route } from './Route';

/** Hands every address with `/_api/` in its path to the SharePoint service. */
export function restRoute({ sharePoint }: HostContext): Route {
  return (request) => {
    if (!isRestPath(request.url.pathname)) {
      return undefined;
    }
    const headers: Record<string, string | undefined> = {};
    for (const [name, value] of Object.entries(request.headers)) {
      headers[name] = Array.isArray(value) ? value.join(', ') : value;
    }
    return sharePoint.handle(
      { method: request.method, url: request.rawUrl, headers, body: request.body },
      request.user
    );
  };
}

export function isRestPath(pathname: string): boolean {
  return /\/_api(\/|$)/i.test(pathname);
}
