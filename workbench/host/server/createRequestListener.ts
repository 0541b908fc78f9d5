import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Disturbance } from '../faults/FaultList';
import { answerDisturbed } from './answerDisturbed';
import type { HostContext } from './HostContext';
import { textReply } from './HostReply';
import type { HostReply } from './HostReply';
import { readHostRequest } from './HostRequest';
import type { HostRequest } from './HostRequest';
import type { OpenConnections } from './OpenConnections';
import { isRestPath } from './restRoute';
import type { Route } from './Route';
import { sendReply } from './sendReply';

type Listener = (message: IncomingMessage, response: ServerResponse) => void;

export interface ListenerParts {
  readonly context: HostContext;
  readonly routes: readonly Route[];
  /** Stands in for a missing Host header. */
  readonly fallbackHost: string;
  readonly connections: OpenConnections;
}

/** The server's one listener: reads, disturbs, routes, answers, and writes REST requests to the log. */
export function createRequestListener({ context, routes, fallbackHost, connections }: ListenerParts): Listener {
  return (message, response) => {
    answer(message, response).catch((error: unknown) => {
      process.stderr.write(`${message.method} ${message.url}: ${describe(error)}\n`);
      if (response.headersSent) {
        response.destroy();
      } else {
        response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
        response.end(`The workbench failed: ${error instanceof Error ? error.message : String(error)}`);
      }
    });
  };

  async function answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const started = performance.now();
    const request = await readHostRequest(message, fallbackHost);
    const disturbance = request.path.startsWith('/_workbench/') ? undefined : disturb(request);
    const outcome = await answerDisturbed(disturbance, response, () => route(request));
    if (context.faults.dropsConnections() && outcome.kind === 'reply') {
      // A browser repeats a request by itself when a connection that it had used before breaks; every drop must be seen.
      response.setHeader('Connection', 'close');
      connections.closeIdle();
    }
    const sent =
      outcome.kind === 'reply'
        ? await sendReply(response, outcome.reply, request.headers)
        : { onWire: 0, uncompressed: 0 };
    if (isRestPath(request.url.pathname)) {
      context.log.add({
        at: new Date().toISOString(),
        method: request.method,
        url: message.url ?? '/',
        user: request.user,
        status: outcome.kind === 'reply' ? outcome.reply.status : 0,
        requestBytes: request.body.length,
        responseBytes: sent.onWire,
        responseBytesUncompressed: sent.uncompressed,
        durationMs: Math.round((performance.now() - started) * 10) / 10,
        ...(disturbance ? { fault: describeDisturbance(disturbance) } : {})
      });
    }
  }

  function disturb(request: HostRequest): Disturbance | undefined {
    return context.faults.disturb({
      method: request.method,
      tunnelledMethod: request.headers['x-http-method']?.toString(),
      url: request.url.pathname + request.url.search
    });
  }

  async function route(request: HostRequest): Promise<HostReply> {
    for (const candidate of routes) {
      const reply = await candidate(request);
      if (reply) {
        return reply;
      }
    }
    return textReply('Not found', 404);
  }
}

function describeDisturbance(disturbance: Disturbance): string {
  if (disturbance.drop) {
    return `drop ${disturbance.drop}`;
  }
  return disturbance.answer ? `status ${disturbance.answer.status}` : `delay ${disturbance.delayMs} ms`;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
