import { createSharePoint } from '../../../../workbench/sharepoint/createSharePoint';
import type { SharePoint, SharePointResponse, WorkbenchUser } from '../../../../workbench/sharepoint/SharePoint';

export const origin = 'http://localhost:4378';
export const intra = `${origin}/sites/intra`;
export const verbose = 'application/json;odata=verbose';
export const noMetadata = 'application/json;odata=nometadata';

interface CallOptions {
  readonly user?: WorkbenchUser;
  readonly web?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: SharePointResponse['headers'];
  readonly text: string;
  /** The body as JSON; empty when there is none. */
  readonly json: Readonly<Record<string, unknown>>;
}

export interface TestSharePoint {
  readonly sharePoint: SharePoint;
  readonly get: (path: string, options?: CallOptions) => Answer;
  readonly post: (path: string, body?: unknown, options?: CallOptions) => Answer;
  readonly merge: (path: string, body: unknown, options?: CallOptions) => Answer;
  readonly remove: (path: string, options?: CallOptions) => Answer;
  /** Moves the clock. */
  readonly pass: (seconds: number) => void;
}

/** A service in memory whose clock stands still until it is moved. */
export function aSharePoint({ viewThreshold }: { readonly viewThreshold?: number } = {}): TestSharePoint {
  let time = Date.parse('2026-11-24T10:00:00Z');
  const sharePoint = createSharePoint({ databaseFile: ':memory:', now: () => new Date(time), viewThreshold });
  const call = (method: string, path: string, body: unknown, options: CallOptions = {}): Answer => {
    const { user = 'owner', web = intra, headers = {} } = options;
    const response = sharePoint.handle(
      {
        method,
        url: path.startsWith('http') ? path : `${web}/_api/${path}`,
        headers: {
          accept: 'application/json',
          ...(method === 'GET' ? {} : { 'content-type': 'application/json;charset=utf-8' }),
          ...(method === 'GET' ? {} : { 'x-requestdigest': sharePoint.formDigest(web, user) }),
          ...headers
        },
        body: body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body)
      },
      user
    );
    const text = String(response.body);
    const json = text.startsWith('{') ? (JSON.parse(text) as Answer['json']) : {};
    return { status: response.status, headers: response.headers, text, json };
  };
  const withHeaders = (options: CallOptions | undefined, headers: CallOptions['headers']): CallOptions => ({
    ...options,
    headers: { ...headers, ...options?.headers }
  });
  return {
    sharePoint,
    get: (path, options) => call('GET', path, undefined, options),
    post: (path, body, options) => call('POST', path, body, options),
    merge: (path, body, options) =>
      call('POST', path, body, withHeaders(options, { 'x-http-method': 'MERGE', 'if-match': '*' })),
    remove: (path, options) =>
      call('POST', path, undefined, withHeaders(options, { 'x-http-method': 'DELETE', 'if-match': '*' })),
    pass: (seconds) => {
      time += seconds * 1000;
    }
  };
}

export const list = "web/lists/getbytitle('Toimet')";

/** A service with one list, and columns made from schema XML. */
export function aList(
  fields: readonly string[] = [],
  options: { readonly viewThreshold?: number } = {}
): TestSharePoint {
  const service = aSharePoint(options);
  service.post('web/lists', { Title: 'Toimet', BaseTemplate: 100 });
  fields.forEach((schemaXml) => addField(service, schemaXml));
  return service;
}

export function addField(service: TestSharePoint, SchemaXml: string, Options = 8): Answer {
  return service.post(`${list}/fields/createfieldasxml`, { parameters: { SchemaXml, Options } });
}

/** Code and text of a refusal in the default dialect. */
export function refusalOf(answer: Answer): {
  readonly status: number;
  readonly code: string;
  readonly message: string;
} {
  const error = answer.json['odata.error'] as { code: string; message: { value: string } } | undefined;
  return { status: answer.status, code: error?.code ?? '', message: error?.message.value ?? '' };
}

export function valuesOf(answer: Answer): readonly Readonly<Record<string, unknown>>[] {
  return (answer.json.value ?? []) as readonly Readonly<Record<string, unknown>>[];
}
