import { parse, print } from 'graphql';
import { collectCategories } from '../../schema-document';
import { tagDocument } from './tagDocument';

/**
 * A subgraph that somebody wrote by hand, or in another language, with the tags that `emitSubgraph` would derive: on
 * arguments, enums, scalars and unions. What has no category keeps none, so that composition names it.
 * @throws GraphQLError where it is no schema document
 */
export function completeTags(sdl: string): string {
  const document = parse(sdl, { noLocation: true });
  return `${print(tagDocument(document, collectCategories(document)))}\n`;
}
