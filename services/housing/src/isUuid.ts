const SHAPE = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether an id has our form. Another one is answered like an id that does not exist, without an error of PostgreSQL. */
export const isUuid = (id: unknown): id is string => typeof id === 'string' && SHAPE.test(id);

/** The id itself or, in place of one of another form, one that no record ever has: so that it costs the same statement. */
export const idOrNone = (id: unknown): string => (isUuid(id) ? id : '00000000-0000-0000-0000-000000000000');
