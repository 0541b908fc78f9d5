import type { IncomingHttpHeaders } from 'node:http';
import type { WorkbenchUser } from '../../sharepoint/SharePoint';

export const workbenchUsers: readonly WorkbenchUser[] = ['owner', 'editor', 'reader'];

export function isWorkbenchUser(value: unknown): value is WorkbenchUser {
  return workbenchUsers.some((user) => user === value);
}

/** Who makes the request: the `workbench-user` header, else the cookie of the same name, else the owner. */
export function workbenchUserOf(headers: IncomingHttpHeaders): WorkbenchUser {
  const header = headers['workbench-user'];
  if (isWorkbenchUser(header)) {
    return header;
  }
  const cookie = /(?:^|;\s*)workbench-user=([a-z]+)/.exec(headers.cookie ?? '')?.[1];
  return isWorkbenchUser(cookie) ? cookie : 'owner';
}
