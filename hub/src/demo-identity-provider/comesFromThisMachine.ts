import { isLoopbackAddress } from '@hub/gateway';
import type { FastifyRequest } from 'fastify';

/** Set by proxies: then the person may sit anywhere, although the proxy is here. */
const PROXY_HEADERS = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/** Whether the other end of the connection is this machine, whatever address the hub listens on. */
export const comesFromThisMachine = ({ socket, headers }: FastifyRequest): boolean =>
  isLoopbackAddress(socket.remoteAddress ?? '') && PROXY_HEADERS.every((header) => headers[header] === undefined);
