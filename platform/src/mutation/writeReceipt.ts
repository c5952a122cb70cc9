import type { DomainTable } from '../policy';

/**
 * The table of receipts, for a service's migration: the same in every service. A receipt holds no child's id of its own,
 * so that it answers a repeated request even when the first one ended the caller's own access.
 */
export const CREATE_WRITE_RECEIPT = `
create table write_receipt (
  subject text not null,
  mutation text not null,
  idempotency_key text not null,
  request_digest text not null,
  outcome jsonb,
  written_at timestamptz not null default now(),
  primary key (subject, mutation, idempotency_key)
);
comment on table write_receipt is 'What a request did, so that the same request, sent again, is answered and not carried out again.';
comment on column write_receipt.outcome is 'Keys and versions of what was written; what they lead to is read anew.';
`;

/** Its line among the domain tables: whoever wrote a receipt reads it, and nobody else. */
export const writeReceiptTable: DomainTable = {
  table: 'write_receipt',
  category: 'structure',
  childColumn: null,
  write: true,
  ownRowsOf: 'subject',
};
