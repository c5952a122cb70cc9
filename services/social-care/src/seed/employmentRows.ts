import type { SyntheticChild } from '@hub/platform';

/** Made-up people have been there for long. */
const SINCE = '2010-01-01';
/** Posts of children's services; carers, advocates and health have others. */
const KINDS = ['caseload', 'reviews'];

/** A made-up professional works for every authority whose children they have, or had: some posts are shared by councils. */
export function employmentRows(children: readonly SyntheticChild[]) {
  const posts = children.flatMap(({ authorityCode, relationships }) =>
    relationships
      .filter(({ kind }) => KINDS.includes(kind))
      .map(({ subject }) => ({ subject, authority_code: authorityCode, started_on: SINCE, ended_on: null })),
  );
  return [...new Map(posts.map((post) => [`${post.authority_code} ${post.subject}`, post])).values()];
}
