import { categoryOfNeedCodes, legalStatusCodes, reasonEndedCodes, reasonForEpisodeCodes } from '../codes';
import { ofPage, type ChildPart, type OfChild } from '../child/ChildPart';
import type { Episode, LegalRecord } from './legal.type';

type LegalCells = [legalStatus: string | null, categoryOfNeed: string | null];

/** The episode in force today. A return may hold several that are open: the one that began last counts. */
export const legalPart: ChildPart<LegalCells, OfChild<Omit<LegalRecord, 'episodes'>>> = {
  rows: `select distinct on (child_id) child_id, json_build_array(legal_status, category_of_need) as cells
    from episode where ${ofPage} and started_on <= $1::date and (ended_on is null or ended_on > $1::date)
    order by child_id, started_on desc, occurrence desc`,
  read(childId, cells) {
    const [legalStatusCode = null, categoryOfNeedCode = null] = cells ?? [];
    return {
      childId,
      legalStatus: legalStatusCodes.nameOf(legalStatusCode),
      legalStatusCode,
      legalStatusLabel: legalStatusCodes.labelOf(legalStatusCode),
      categoryOfNeed: categoryOfNeedCodes.nameOf(categoryOfNeedCode),
      categoryOfNeedCode,
    };
  },
};

type EpisodeCells = [
  startedOn: string,
  occurrence: number,
  reasonForEpisode: string | null,
  legalStatus: string | null,
  categoryOfNeed: string | null,
  endedOn: string | null,
  reasonEnded: string | null,
];

export const episodesPart: ChildPart<EpisodeCells[], OfChild<Episode>[]> = {
  rows: `select child_id, json_agg(json_build_array(started_on, occurrence, reason_for_episode, legal_status,
      category_of_need, ended_on, reason_ended) order by started_on desc, occurrence desc) as cells
    from episode where ${ofPage} group by child_id`,
  read: (childId, cells) => (cells ?? []).map((each) => episodeOf(childId, each)),
};

function episodeOf(childId: string, cells: EpisodeCells): OfChild<Episode> {
  const [startedOn, occurrence, reasonForEpisode, legalStatus, categoryOfNeed, endedOn, reasonEnded] = cells;
  return {
    childId,
    startedOn,
    occurrence,
    reasonForEpisode: reasonForEpisodeCodes.nameOf(reasonForEpisode),
    legalStatus: legalStatusCodes.nameOf(legalStatus),
    categoryOfNeed: categoryOfNeedCodes.nameOf(categoryOfNeed),
    endedOn,
    reasonEnded: reasonEndedCodes.nameOf(reasonEnded),
  };
}
