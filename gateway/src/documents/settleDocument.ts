import { hubError, type Policy } from '@hub/platform';
import type { RoleName } from '@hub/schema';
import { hashOf, type TrustedDocuments } from './TrustedDocuments';

/**
 * Settles which document a request is about: the body with the text of the trusted document that it names, or as it came
 * when it has a text of its own and the role may compose. @throws HubError
 */
export type SettleDocument = (body: unknown, role: RoleName) => unknown;

/** What a request may say of its document; its other parts pass through. */
interface DocumentBody {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash?: unknown } | null } | null;
}

export function createSettleDocument(
  documents: TrustedDocuments,
  { agreement }: Pick<Policy, 'agreement'>,
): SettleDocument {
  const mayCompose = (role: RoleName): boolean =>
    Object.hasOwn(agreement.roles, role) && agreement.roles[role]!.freeComposition;
  return (body, role) => {
    if (typeof body !== 'object' || body === null) return body;
    const { query, documentId, extensions } = body as DocumentBody;
    const named = documentId ?? extensions?.persistedQuery?.sha256Hash;
    if (named === undefined) {
      if (typeof query === 'string' && !mayCompose(role) && !documents.has(hashOf(query))) throw notGranted();
      return body;
    }
    if (query !== undefined && query !== null) throw bothWays();
    return withText(body, textOf(named, documents));
  };
}

/** As Apollo's clients name it, or as the draft of GraphQL over HTTP does: with the name of the hash before it. */
function textOf(named: unknown, documents: TrustedDocuments): string {
  const hash = typeof named === 'string' ? named.replace(/^sha256:/, '').toLowerCase() : '';
  const text = documents.get(hash);
  if (text === undefined) throw hubError('TRUSTED_DOCUMENT_UNKNOWN');
  return text;
}

function withText(body: object, query: string): object {
  const { documentId: _documentId, extensions, ...rest } = body as DocumentBody;
  const { persistedQuery: _persistedQuery, ...others } = extensions ?? {};
  return { ...rest, query, ...(Object.keys(others).length > 0 ? { extensions: others } : {}) };
}

/** Clients with automatic persisted queries send both to have the text remembered under the hash. */
const bothWays = () =>
  hubError('BAD_REQUEST', {
    message:
      'Send either the text of a query or the hash of a trusted document: the hub remembers no document that a client sends.',
  });

const notGranted = () => hubError('FREE_COMPOSITION_NOT_GRANTED');
