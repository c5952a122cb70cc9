import { carerRows } from './carerRows';
import { delegationRows } from './delegationRows';
import { familyRows } from './familyRows';
import { healthRequestRows } from './healthRequestRows';
import { accommodationRows, activityRows, pathwayRows } from './leaverRows';
import { planRows } from './planRows';
import { adoptionRows, exploitationRows, missingRows, youthJusticeRows } from './safeguardingRows';
import type { SeedContext } from './SeedContext';
import { voiceRows } from './voiceRows';

export { contextOf } from './SeedContext';

/** Everything but identity, episodes and placements: what a worker records day by day. */
export const recordedRows = (context: SeedContext) => ({
  ...delegationRows(context),
  carer_contact: carerRows(context),
  ...planRows(context),
  ...familyRows(context),
  missing_episode: missingRows(context),
  exploitation_risk: exploitationRows(context),
  adoption_record: adoptionRows(context),
  youth_justice_involvement: youthJusticeRows(context),
  health_assessment_request: healthRequestRows(context),
  ...voiceRows(context),
  pathway_plan: pathwayRows(context),
  leaver_activity: activityRows(context),
  ...accommodationRows(context),
});
