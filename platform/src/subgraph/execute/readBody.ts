import type { z } from 'zod';
import { hubError } from '../../errors';

/** A body of this shape. @throws HubError BAD_REQUEST without a word on what it held. */
export function readBody<Shape extends z.ZodType>(shape: Shape, body: string): z.infer<Shape> {
  const read = shape.safeParse(parseJson(body));
  if (!read.success) throw hubError('BAD_REQUEST');
  return read.data;
}

/** Undefined for what is no JSON; no shape here allows that. */
export function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
