import { ofPage, type ChildPart, type OfChild } from '../child/ChildPart';
import type { CareStatus } from './careStatus.type';

type StatusCells = [
  asAt: string,
  lookedAfter: boolean,
  lookedAfterSince: string | null,
  ceasedOn: string | null,
  authorityCode: string | null,
  authorityName: string | null,
];

export const careStatusPart: ChildPart<StatusCells, OfChild<CareStatus>> = {
  rows: `select child_id,
      json_build_array(as_at, looked_after, looked_after_since, ceased_on, authority.code, authority.name) as cells
    from care_status left join authority on authority.code = responsible_authority_code where ${ofPage}`,
  read(childId, cells) {
    const [asAt = null, lookedAfter = null, lookedAfterSince = null, ceasedOn = null, code, name] = cells ?? [];
    const responsibleAuthority = code && name ? { childId, code, name } : null;
    const recordStatus = cells ? 'HELD' : 'NONE_HELD';
    return { childId, recordStatus, asAt, lookedAfter, lookedAfterSince, ceasedOn, responsibleAuthority };
  },
};
