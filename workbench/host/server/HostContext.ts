import type { PageStore } from '../data/PageStore';
import type { FaultList } from '../faults/FaultList';
import type { RequestLog } from '../log/RequestLog';
import type { SharePoint } from '../../sharepoint/SharePoint';

/** What the host's routes work on. */
export interface HostContext {
  readonly sharePoint: SharePoint;
  readonly pages: PageStore;
  readonly log: RequestLog;
  readonly faults: FaultList;
  readonly projectFolder: string;
}
