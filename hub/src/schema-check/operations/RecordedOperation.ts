import type { DocumentNode } from 'graphql';
import type { RoleName } from '@hub/schema';

/** One operation that a role is known to ask: an example of the explorer, one from the record of looks, a program's. */
export interface RecordedOperation {
  role: RoleName;
  /** Its name and file, to be found again. */
  name: string;
  /** It alone, with the fragments that it uses. */
  document: DocumentNode;
}
