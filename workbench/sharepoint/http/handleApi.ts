import { randomUUID } from 'node:crypto';
import { parseBatch } from '../batch/parseBatch';
import { writeBatch } from '../batch/writeBatch';
import { refuse, SharePointError } from '../errors/SharePointError';
import { writeError } from '../errors/writeError';
import { routes } from '../routes';
import type { Services } from '../Services';
import type { SharePointRequest, SharePointResponse, WorkbenchUser } from '../SharePoint';
import { findSite, webUrlOf, type Site } from '../sites/Site';
import { siteUsers } from '../users/SiteUser';
import { resolvePath } from './addressForms';
import type { ApiContext } from './ApiContext';
import { parseApiUrl, type ApiUrl } from './ApiUrl';
import { readDialect, type Dialect } from './MetadataLevel';
import { runRoute } from './runRoute';
import { parseSegments } from './Segment';
import { writeResponse } from './writeResponse';

const fallback: Dialect = { level: 'minimal', isV4: false };

/** Answers one request: the way from the wire to a handler and back, refusals included. */
export function handleApi(services: Services, request: SharePointRequest, user: WorkbenchUser): SharePointResponse {
  const url = parseApiUrl(request.url);
  const site = url && findSite(url.webPath);
  if (!url || !site) {
    return { status: 404, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: '404 FILE NOT FOUND' };
  }
  const dialect = readDialect(request.headers);
  try {
    return answer(services, { request, user, url, site, dialect });
  } catch (error) {
    const known = error instanceof SharePointError ? error : new SharePointError('unexpected', [String(error)]);
    return writeError(known, dialect ?? fallback);
  }
}

interface Call {
  readonly request: SharePointRequest;
  readonly user: WorkbenchUser;
  readonly url: ApiUrl;
  readonly site: Site;
  readonly dialect: Dialect | undefined;
  /** Parts of a batch are covered by the digest of the whole. */
  readonly isBatchPart?: boolean;
}

function answer(services: Services, call: Call): SharePointResponse {
  const { request, url } = call;
  const method = methodOf(request);
  const isContextInfo = /^contextinfo\/?$/i.test(url.resource);
  if (method !== 'GET' && !isContextInfo && !call.isBatchPart) {
    checkDigest(services, call);
  }
  if (/^\$batch\/?$/i.test(url.resource) && method === 'POST') {
    return answerBatch(services, call);
  }
  const context = contextOf(services, call, method);
  const run = (): SharePointResponse => writeResponse(runRoute(routes, context), context);
  return method === 'GET' ? run() : services.database.transaction(run);
}

/** A POST may stand for another verb; PATCH and MERGE are the same. */
function methodOf({ method, headers }: SharePointRequest): string {
  const override = method.toUpperCase() === 'POST' ? headers['x-http-method'] : undefined;
  const effective = (override ?? method).toUpperCase();
  return effective === 'PATCH' ? 'MERGE' : effective;
}

/** Callers with a bearer token need no digest. */
function checkDigest(services: Services, { request: { headers }, site, user }: Call): void {
  const isBearer = /^bearer /i.test(headers.authorization ?? '');
  if (!isBearer && !services.digest.isValid({ site, user: siteUsers[user] }, headers['x-requestdigest'])) {
    refuse('digestInvalid');
  }
}

function contextOf(services: Services, call: Call, method: string): ApiContext {
  const { request, url, site, user } = call;
  const segments = parseSegments(url.resource, (name) => url.query.get(name));
  return {
    services,
    site,
    webUrl: webUrlOf(site, url.origin),
    user: siteUsers[user],
    method,
    url,
    path: resolvePath(segments),
    query: url.query,
    headers: request.headers,
    body: String(request.body ?? ''),
    // Atom is what a client gets that asks for no JSON; the workbench does not write it.
    dialect: call.dialect ?? refuse('notImplemented', 'Atom for', `${request.method} ${request.url}`)
  };
}

/** Runs the parts in order, each with its own outcome: a failure stops and undoes nothing but itself. */
function answerBatch(services: Services, call: Call): SharePointResponse {
  const parts = parseBatch(call.request.headers['content-type'] ?? '', String(call.request.body ?? ''));
  const responses = services.database.transaction(() =>
    parts.map((part) => {
      const request = { ...part, headers: { ...part.headers } };
      return answerPart(services, { ...call, request });
    })
  );
  const boundary = `batchresponse_${randomUUID()}`;
  return {
    status: 200,
    headers: { 'Cache-Control': 'private, max-age=0', 'Content-Type': `multipart/mixed; boundary=${boundary}` },
    body: writeBatch(responses, boundary)
  };
}

function answerPart(services: Services, call: Call): SharePointResponse {
  const dialect = readDialect(call.request.headers);
  try {
    const url = parseApiUrl(call.request.url);
    if (!url || findSite(url.webPath) !== call.site) {
      return refuse('notImplemented', 'batches over several webs:', call.request.url);
    }
    return answer(services, { ...call, url, dialect, isBatchPart: true });
  } catch (error) {
    const known = error instanceof SharePointError ? error : new SharePointError('unexpected', [String(error)]);
    return writeError(known, dialect ?? fallback);
  }
}
