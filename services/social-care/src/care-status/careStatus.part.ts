import type { ChildPart, ChildRow } from '../child/ChildPart';
import type { CareStatus } from './careStatus.type';

export const careStatusPart: ChildPart<CareStatus> = {
  columns: `status.as_at, status.looked_after, status.looked_after_since, status.ceased_on,
    status.responsible_authority_code, authority.name as responsible_authority_name`,
  join: `left join care_status as status on status.child_id = child.id
    left join authority on authority.code = status.responsible_authority_code`,
  read: (row) => ({
    childId: row.id,
    recordStatus: row['as_at'] ? 'HELD' : 'NONE_HELD',
    asAt: row['as_at'],
    lookedAfter: row['looked_after'],
    lookedAfterSince: row['looked_after_since'],
    ceasedOn: row['ceased_on'],
    responsibleAuthority: authorityOf(row),
  }),
};

const authorityOf = (row: ChildRow) =>
  row['responsible_authority_name'] && {
    childId: row.id,
    code: row['responsible_authority_code'],
    name: row['responsible_authority_name'],
  };
