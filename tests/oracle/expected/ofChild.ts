import type { RawData } from '../raw/RawData';
import type { Asker } from '../reach/Asker';
import { objectsOf, SOMETHING, type ExpectedObject } from './Expected';
import { ofHealth } from './ofHealth';
import { ofHousing } from './ofHousing';
import { ofSocialCare } from './ofSocialCare';
import { ofVirtualSchool } from './ofVirtualSchool';

/** Everything that the data holds of one child, whoever may see it. */
export const ofChild = (raw: RawData, id: string, asker: Asker): ExpectedObject => ({
  id,
  ...ofSocialCare(raw, id, asker),
  health: () => ofHealth(raw, id, asker),
  education: () => ofVirtualSchool(raw, id),
  housing: () => ofHousing(raw, id),
  permissions: () => ({
    permissions: objectsOf(raw.ofChild('assurance.permission', id), ({ category }) => ({ item: category })),
    objections: objectsOf(raw.ofChild('assurance.objection', id), () => ({ recordedBy: SOMETHING })),
  }),
  accessLog: { nodes: SOMETHING },
});
