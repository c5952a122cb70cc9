const SHAPE = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether an id has our form. Another one is answered like an id that does not exist, without an error of PostgreSQL. */
export const isUuid = (id: unknown): id is string => typeof id === 'string' && SHAPE.test(id);
