import type { FastifyRequest } from 'fastify';

/** The gateway's token, if there is one. */
export const bearerOf = ({ authorization }: FastifyRequest['headers']): string | undefined =>
  /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
