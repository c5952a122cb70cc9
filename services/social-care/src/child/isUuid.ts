const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What is not a UUID is nobody's id: it need not reach the database, which would refuse it with an error. */
export const isUuid = (id: string): boolean => UUID.test(id);

/** Before every id, for a list from its start. */
export const NIL_UUID = '00000000-0000-0000-0000-000000000000';
