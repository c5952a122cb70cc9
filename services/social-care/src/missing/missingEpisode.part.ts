import { missingCodes } from '../codes';
import type { OfChild } from '../child/ChildPart';
import { rowsPart } from '../child/rowsPart';
import type { MissingEpisode } from './missingEpisode.type';

export const missingPart = rowsPart<MissingEpisode, OfChild<MissingEpisode>[]>(
  {
    from: 'missing_episode',
    columns: {
      episodeId: 'id',
      version: 'version',
      kind: 'kind',
      beganOn: 'began_on',
      endedOn: 'ended_on',
      policeTold: 'police_told',
      interviewOffered: 'interview_offered',
      interviewAccepted: 'interview_accepted',
      interviewHeldOn: 'interview_held_on',
    },
    orderBy: 'began_on desc, id',
  },
  (_childId, episodes) => episodes.map((episode) => ({ ...episode, kind: missingCodes.nameOf(episode.kind) })),
);
