import { agreementOn, daysOfChange, PURPOSES } from '@hub/schema';
import { createPolicy, type Policy } from '../Policy';

/** One statement for the owner, in the transaction that runs `generateAgreementSchema`. */
export interface AgreementStatement {
  text: string;
  values: unknown[];
}

/** Replaces what the database holds of the agreement by what the policy says now; no purpose is ''. */
export function generateAgreementGrants(policy: Policy): AgreementStatement[] {
  const rows = periodsOf(policy).flatMap(({ from, to, policy: ofPeriod }) =>
    grantRows(ofPeriod).map((row) => ({ from, to, ...row })),
  );
  return [
    { text: 'delete from agreement.grants', values: [] },
    {
      text: `insert into agreement.grants (role, purpose, category, read_reach, write_reach, from_day, to_day)
        select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::date[], $7::date[])`,
      values: COLUMNS.map((column) => rows.map((row) => row[column])),
    },
    {
      text: `insert into agreement.current (digest) values ($1)
        on conflict (only_one) do update set digest = excluded.digest, installed_at = now()`,
      values: [policy.digest],
    },
  ];
}

const COLUMNS = ['role', 'purpose', 'category', 'read', 'write', 'from', 'to'] as const;

/**
 * The agreement from one day of change to the next, that day not included: so that a grant ends and begins in the database
 * at its midnight, whoever runs. What is written for days that are over is as of today, and nobody asks for it.
 */
function periodsOf({ agreement }: Policy): { from: string; to: string; policy: Policy }[] {
  const days = daysOfChange(agreement);
  return ['-infinity', ...days].map((from, index) => {
    const day = index === 0 ? '' : from;
    return { from, to: days[index] ?? 'infinity', policy: createPolicy(agreementOn(agreement, day), () => day) };
  });
}

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
