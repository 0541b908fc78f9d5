import { createServer } from 'node:http';
import type { Server } from 'node:http';
import path from 'node:path';
import type { SharePoint } from '../sharepoint/SharePoint';
import { PageStore } from './data/PageStore';
import { FaultList } from './faults/FaultList';
import { RequestLog } from './log/RequestLog';
import { ClientScripts } from './server/ClientScripts';
import { controlRoute } from './server/controlRoutes';
import type { Seeding } from './server/controlRoutes';
import { createRequestListener } from './server/createRequestListener';
import type { HostContext } from './server/HostContext';
import type { HostOptions } from './server/hostOptions';
import { listRoute } from './server/listRoutes';
import { OpenConnections } from './server/OpenConnections';
import { pageRoute } from './server/pageRoutes';
import { restRoute } from './server/restRoute';
import { staticRoute } from './server/staticRoutes';

/** Fills the lists over REST as the owner; `origin` is like `http://localhost:4378`. */
interface PlanSeeder {
  readonly seedDemoPlan: (origin: string) => Promise<void>;
  readonly seedGeneratedPlan: (origin: string, actions: number) => Promise<void>;
}

interface HostParts {
  readonly options: HostOptions;
  readonly sharePoint: SharePoint;
  /** Called the first time that a plan is needed. */
  readonly loadSeeder: () => Promise<PlanSeeder>;
}

/** A running workbench. */
export interface Host {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Starts the server and, on an empty store or when asked to reset, fills it. Resolves when the workbench is ready. */
export async function startHost({ options, sharePoint, loadSeeder }: HostParts): Promise<Host> {
  const pagesFile = options.dataFolder === ':memory:' ? undefined : path.join(options.dataFolder, 'pages.json');
  const context: HostContext = {
    sharePoint,
    pages: new PageStore(pagesFile),
    log: new RequestLog(),
    faults: new FaultList(),
    projectFolder: options.projectFolder
  };
  const clientScripts = await ClientScripts.build(path.join(options.projectFolder, 'workbench', 'host'));
  let isReady = false;
  const seeding: Seeding = {
    isReady: () => isReady,
    seedDemo: (origin) => {
      context.pages.reset();
      return seed((seeder) => seeder.seedDemoPlan(origin));
    },
    seedGenerated: (origin, actions) => seed((seeder) => seeder.seedGeneratedPlan(origin, actions))
  };
  const routes = [
    restRoute(context),
    staticRoute(options.projectFolder, clientScripts),
    controlRoute(context, seeding),
    pageRoute(context),
    listRoute(context)
  ];
  const connections = new OpenConnections();
  const server = createServer();
  // Node closes an idle connection after five seconds, just when a client may be sending its next request on it.
  server.keepAliveTimeout = 120_000;
  connections.watch(server);
  server.on(
    'request',
    createRequestListener({ context, routes, fallbackHost: `localhost:${options.port}`, connections })
  );
  const port = await listen(server, options.port);
  const origin = `http://localhost:${port}`;
  if (options.isReset || !context.pages.isSeeded) {
    await seeding.seedDemo(origin);
  }
  isReady = true;
  return { origin, close: () => close(server) };

  async function seed(fill: (seeder: PlanSeeder) => Promise<void>): Promise<void> {
    const seeder = await loadSeeder();
    sharePoint.reset();
    await fill(seeder);
    context.pages.markSeeded();
    context.log.clear();
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const isTaken = 'code' in error && error.code === 'EADDRINUSE';
      reject(isTaken ? new Error(`Portti ${port} on jo käytössä; valitse toinen: PORT=0 npm start`) : error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
