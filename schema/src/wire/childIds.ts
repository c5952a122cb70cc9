import { z } from 'zod';

/** A list of children's ids, as they travel between gateway and agencies. */
export const childIds = z.array(z.uuid());
