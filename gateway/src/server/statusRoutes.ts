import type { FastifyInstance } from 'fastify';
import type { GatewayOptions } from './GatewayOptions';

/** `/health`: the process runs. `/ready`: every agency and the audit chain can answer. Says which, and not why. */
export const statusRoutes =
  ({ transport, audit, agencies }: Pick<GatewayOptions, 'transport' | 'audit' | 'agencies'>) =>
  async (app: FastifyInstance): Promise<void> => {
    app.get('/health', async () => ({ status: 'running' }));
    app.get('/ready', async (_request, reply) => {
      const parts: [string, Promise<void>][] = [
        ...Object.entries(agencies).map(([name, agency]): [string, Promise<void>] => [agency, transport.ready(name)]),
        ['Audit', audit.ready()],
      ];
      const checks = await Promise.all(parts.map(async ([part, check]) => ({ part, ready: await succeeds(check) })));
      const ready = checks.every((check) => check.ready);
      return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready', parts: checks });
    });
  };

const succeeds = (check: Promise<void>): Promise<boolean> =>
  check.then(
    () => true,
    () => false,
  );
