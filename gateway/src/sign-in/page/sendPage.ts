import type { FastifyReply } from 'fastify';
import { PAGE_HEADERS, renderPage, type Page } from './renderPage';

/** Answers with a page and the headers that keep it to itself. */
export const sendPage = (reply: FastifyReply, page: Page, status = 200): FastifyReply =>
  reply.code(status).headers(PAGE_HEADERS).send(renderPage(page));
