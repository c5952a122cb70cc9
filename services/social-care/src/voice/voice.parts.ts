import type { OfChild } from '../child/ChildPart';
import { rowsPart } from '../child/rowsPart';
import { isAudience } from './viewAudience';
import type { RecordedView, SharedView } from './voice.type';

export const sharedViewsPart = {
  ...rowsPart<SharedView, OfChild<SharedView>[]>(
    {
      from: 'shared_view',
      columns: {
        viewId: 'id',
        version: 'version',
        saidOn: 'said_on',
        about: 'about',
        words: 'words',
        audience: 'audience',
      },
      orderBy: 'said_on desc, id',
    },
    (_childId, views) => views,
  ),
  /** The database keeps the audience too; should either fail, the other holds. */
  keepFor: (role: string, views: OfChild<SharedView>[]) => views.filter(({ audience }) => isAudience(role, audience)),
};

export const viewsPart = rowsPart<RecordedView, OfChild<RecordedView>[]>(
  {
    from: 'recorded_view',
    columns: {
      viewId: 'id',
      version: 'version',
      saidOn: 'said_on',
      about: 'about',
      words: 'words',
      toldTo: 'told_to',
    },
    orderBy: 'said_on desc, id',
  },
  (_childId, views) => views,
);
