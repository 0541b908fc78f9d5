import { describeConditions, parseConditions, parseExpiry, parseLock } from '../faults/conditions';
import { parseFaults } from '../faults/Fault';
import { isStoredWebPart } from '../data/PageStore';
import type { HostContext } from './HostContext';
import { emptyReply, jsonReply, redirectReply, textReply } from './HostReply';
import type { HostReply } from './HostReply';
import type { HostRequest } from './HostRequest';
import type { Route } from './Route';
import { isWorkbenchUser } from './workbenchUser';

/** Puts a plan into the lists; given by the host so that it can be done before the first request too. */
export interface Seeding {
  readonly isReady: () => boolean;
  readonly seedDemo: (origin: string) => Promise<void>;
  readonly seedGenerated: (origin: string, actions: number) => Promise<void>;
}

const largestPlan = 100_000;

/** `/_workbench/…`: health, log, faults, conditions, data, web part properties, who is at the keyboard. */
export function controlRoute(context: HostContext, seeding: Seeding): Route {
  const answers: Readonly<Record<string, (request: HostRequest) => HostReply | Promise<HostReply>>> = {
    'GET /_workbench/health': () =>
      seeding.isReady() ? jsonReply({ status: 'ready' }) : jsonReply({ status: 'starting' }, 503),
    'GET /_workbench/requests': () => jsonReply(context.log.list()),
    'DELETE /_workbench/requests': () => {
      context.log.clear();
      return emptyReply();
    },
    'GET /_workbench/faults': () => jsonReply(context.faults.list()),
    'POST /_workbench/faults': (request) => {
      context.faults.add(parseFaults(request.body.toString('utf8')));
      return jsonReply(context.faults.list());
    },
    'DELETE /_workbench/faults': () => {
      context.faults.clear();
      return emptyReply();
    },
    'GET /_workbench/conditions': () => jsonReply(describeConditions(context)),
    'POST /_workbench/conditions': (request) => {
      context.sharePoint.conditions.set(parseConditions(request.body.toString('utf8')));
      return jsonReply(describeConditions(context));
    },
    'POST /_workbench/lock': (request) => {
      const { key, as } = parseLock(request.body.toString('utf8'));
      const { lockedRows } = context.sharePoint.conditions.current;
      const others = Object.entries(lockedRows).filter(([other]) => other !== key);
      context.sharePoint.conditions.set({
        lockedRows: Object.fromEntries(as === null ? others : [...others, [key, as]])
      });
      return emptyReply();
    },
    'DELETE /_workbench/conditions': () => {
      context.sharePoint.conditions.reset();
      return emptyReply();
    },
    'POST /_workbench/changes': (request) => {
      const { answer, which } = parseExpiry(request.body.toString('utf8'));
      context.sharePoint.expireTokens(answer, which);
      return jsonReply(describeConditions(context));
    },
    'POST /_workbench/seed': async (request) => {
      await seeding.seedGenerated(request.url.origin, actionsIn(request.body.toString('utf8')));
      return emptyReply();
    },
    'POST /_workbench/reset': async (request) => {
      await seeding.seedDemo(request.url.origin);
      return isForm(request) ? redirectReply('/') : emptyReply();
    },
    'PUT /_workbench/webpart': (request) => saveWebPart(context, request),
    'POST /_workbench/user': switchUser
  };
  return async (request) => {
    if (!request.path.startsWith('/_workbench/')) {
      return undefined;
    }
    const answer = answers[`${request.method} ${request.path}`];
    if (!answer) {
      return textReply('Not found', 404);
    }
    try {
      return await answer(request);
    } catch (error) {
      if (error instanceof TypeError || error instanceof SyntaxError || error instanceof RangeError) {
        return jsonReply({ error: error.message }, 400);
      }
      throw error;
    }
  };
}

function actionsIn(json: string): number {
  const value: unknown = JSON.parse(json);
  const actions = typeof value === 'object' && value !== null && 'actions' in value ? value.actions : undefined;
  if (typeof actions !== 'number' || !Number.isInteger(actions) || actions < 0 || actions > largestPlan) {
    throw new TypeError(`actions must be a whole number from 0 to ${largestPlan}`);
  }
  return actions;
}

function saveWebPart(context: HostContext, request: HostRequest): HostReply {
  if (request.user === 'reader') {
    return jsonReply({ error: 'A reader cannot edit pages' }, 403);
  }
  const value: unknown = JSON.parse(request.body.toString('utf8'));
  if (typeof value !== 'object' || value === null || !('pageId' in value) || !('data' in value)) {
    throw new TypeError('pageId and data are needed');
  }
  const { pageId, data } = value;
  if (typeof pageId !== 'string' || !isStoredWebPart(data)) {
    throw new TypeError('pageId must be a text and data a serialised web part');
  }
  context.pages.saveWebPart(pageId, {
    dataVersion: data.dataVersion,
    properties: data.properties,
    serverProcessedContent: data.serverProcessedContent
  });
  return emptyReply();
}

function switchUser(request: HostRequest): HostReply {
  const user = new URLSearchParams(request.body.toString('utf8')).get('as');
  if (!isWorkbenchUser(user)) {
    throw new TypeError('as must be owner, editor or reader');
  }
  return redirectReply(pathOfReferer(request), { 'Set-Cookie': `workbench-user=${user}; Path=/; SameSite=Lax` });
}

function pathOfReferer(request: HostRequest): string {
  const referer = request.headers.referer;
  const url = referer && URL.canParse(referer) ? new URL(referer) : undefined;
  return url && url.origin === request.url.origin ? url.pathname + url.search : '/';
}

function isForm(request: HostRequest): boolean {
  return (request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');
}
