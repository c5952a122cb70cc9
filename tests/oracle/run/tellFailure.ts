import { print } from 'graphql';
import type { Failure } from './Failure';

/** All that is needed to ask again by hand. */
export function tellFailure({ request, findings, answer }: Failure): string {
  const { asker, document, variables } = request;
  const cells = findings
    .slice(0, 4)
    .map(({ wrong, item, child, place, told }) => `  ${wrong} ${item} of ${child ?? 'nobody'} at ${place}: ${told}`);
  return [
    `${asker.subject ?? 'a visitor'}, ${asker.role}, for ${asker.purpose ?? 'no purpose'}:`,
    ...cells,
    print(document),
    JSON.stringify(variables),
    answer.text.slice(0, 2000),
  ].join('\n');
}
