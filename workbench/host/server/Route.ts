import type { HostReply } from './HostReply';
import type { HostRequest } from './HostRequest';

/** Answers the requests it knows; `undefined` passes the request on to the next route. */
export type Route = (request: HostRequest) => HostReply | undefined | Promise<HostReply | undefined>;
