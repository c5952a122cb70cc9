import { categoryOfNeedCodes, legalStatusCodes, reasonEndedCodes, reasonForEpisodeCodes } from '../codes';
import type { ChildPart, OfChild } from '../child/ChildPart';
import type { Episode, LegalRecord } from './legal.type';

/** The episode in force today. A return may hold several that are open: the one that began last counts. */
export const legalPart: ChildPart<Omit<LegalRecord, 'episodes'>> = {
  columns: 'legal.legal_status, legal.category_of_need',
  join: `left join lateral (
      select legal_status, category_of_need from episode
      where episode.child_id = child.id and started_on <= clock.today and (ended_on is null or ended_on > clock.today)
      order by started_on desc, occurrence desc limit 1
    ) as legal on true`,
  read: (row) => ({
    childId: row.id,
    legalStatus: legalStatusCodes.nameOf(row['legal_status']),
    legalStatusCode: row['legal_status'],
    legalStatusLabel: legalStatusCodes.labelOf(row['legal_status']),
    categoryOfNeed: categoryOfNeedCodes.nameOf(row['category_of_need']),
    categoryOfNeedCode: row['category_of_need'],
  }),
};

type EpisodeCells = [string, number, string | null, string | null, string | null, string | null, string | null];

export const episodesPart: ChildPart<Episode[]> = {
  columns: 'episodes.list as episodes',
  join: `left join lateral (
      select json_agg(json_build_array(started_on, occurrence, reason_for_episode, legal_status, category_of_need,
        ended_on, reason_ended) order by started_on desc, occurrence desc) as list
      from episode where episode.child_id = child.id
    ) as episodes on true`,
  read: (row) => ((row['episodes'] ?? []) as EpisodeCells[]).map((cells) => episodeOf(row.id, cells)),
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
