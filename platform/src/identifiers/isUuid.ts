const SHAPE = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether an id has our form. Another one is answered like an id that does not exist, without an error of PostgreSQL. */
export const isUuid = (id: unknown): id is string => typeof id === 'string' && SHAPE.test(id);

/** Asked in place of an id of another form, so that it costs the same statement. No record ever has it. */
export const NO_ID = '00000000-0000-0000-0000-000000000000';

/** The id itself, or `NO_ID` in place of one of another form. */
export const idOrNone = (id: unknown): string => (isUuid(id) ? id : NO_ID);
