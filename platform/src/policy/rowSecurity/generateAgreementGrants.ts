import { PURPOSES } from '@hub/schema';
import type { Policy } from '../Policy';

/** One statement for the owner, in the transaction that runs `generateAgreementSchema`. */
export interface AgreementStatement {
  text: string;
  values: unknown[];
}

/** Replaces what the database holds of the agreement by what the policy says now; no purpose is ''. */
export function generateAgreementGrants(policy: Policy): AgreementStatement[] {
  const rows = grantRows(policy);
  return [
    { text: 'delete from agreement.grants', values: [] },
    {
      text: `insert into agreement.grants (role, purpose, category, read_reach, write_reach)
        select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])`,
      values: COLUMNS.map((column) => rows.map((row) => row[column])),
    },
    {
      text: `insert into agreement.current (digest) values ($1)
        on conflict (only_one) do update set digest = excluded.digest, installed_at = now()`,
      values: [policy.digest],
    },
  ];
}

const COLUMNS = ['role', 'purpose', 'category', 'read', 'write'] as const;

function grantRows({ agreement, read, write }: Policy) {
  return Object.keys(agreement.roles)
    .flatMap((role) => [null, ...PURPOSES].map((purpose) => ({ role, purpose })))
    .flatMap(({ role, purpose }) =>
      Object.keys(agreement.leaves).map((category) => ({
        role,
        purpose: purpose ?? '',
        category,
        read: read(role, purpose, category),
        write: write(role, purpose, category),
      })),
    )
    .filter(({ read, write }) => read !== 'NOBODY' || write !== 'NOBODY');
}
