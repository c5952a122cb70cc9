import { ofPage, type ChildPart, type OfChild } from '../child/ChildPart';
import type { CareLeaverStatus, CareStatus } from './careStatus.type';

type StatusCells = [
  asAt: string | null,
  lookedAfter: boolean | null,
  lookedAfterSince: string | null,
  ceasedOn: string | null,
  authorityCode: string | null,
  authorityName: string | null,
  leaverStatus: CareLeaverStatus | null,
  leaverSince: string | null,
];

/** The dates say what the status is today; at most one of a child's is in force on a day. */
export const careStatusPart: ChildPart<StatusCells, OfChild<CareStatus>> = {
  rows: `select child_id, json_build_array(as_at, looked_after, looked_after_since, ceased_on, authority.code,
      authority.name, leaver.status, leaver.from_on) as cells
    from care_status left join lateral (
      select to_code from care_transfer
      where care_transfer.child_id = care_status.child_id and on_day <= $1::date and cancelled_at is null
      order by on_day desc limit 1
    ) as moved on true
    left join authority on authority.code = coalesce(moved.to_code, responsible_authority_code)
    left join (
      select child_id, status, from_on from care_leaver_status
      where ${ofPage} and from_on <= $1::date and (until_on is null or until_on > $1::date)
    ) as leaver using (child_id)
    where ${ofPage}`,
  read(childId, cells) {
    const [asAt = null, lookedAfter = null, lookedAfterSince = null, ceasedOn = null, code, name, ...leaver] =
      cells ?? [];
    const [careLeaverStatus = null, careLeaverStatusSince = null] = leaver;
    const responsibleAuthority = code && name ? { childId, code, name } : null;
    const recordStatus = cells ? 'HELD' : 'NONE_HELD';
    return {
      childId,
      recordStatus,
      asAt,
      lookedAfter,
      lookedAfterSince,
      ceasedOn,
      responsibleAuthority,
      careLeaverStatus,
      careLeaverStatusSince,
    };
  },
};
