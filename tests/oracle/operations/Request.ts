import type { DocumentNode } from 'graphql';
import type { Mentioned } from '../graph/mentionedItems';
import type { Asker } from '../reach/Asker';

/** One operation, and who sends it. */
export interface Request {
  readonly asker: Asker;
  readonly document: DocumentNode;
  readonly variables: Record<string, unknown>;
  readonly mentioned: Mentioned;
  /** Items by which agencies narrow it to children who match. */
  readonly matched: readonly string[];
  readonly isMutation: boolean;
}
