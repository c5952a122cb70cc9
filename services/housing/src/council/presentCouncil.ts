import type { Council } from './council.type';
import type { CouncilRecord } from './CouncilRecord';
import { helpGatewayOf } from './HelpGateway';

/** A council as callers see it. */
export const presentCouncil = (record: CouncilRecord): Council => ({
  ...record,
  helpGateway: helpGatewayOf(record.kind),
});
