import { startHub, type RunningHub } from '../support/startHub';
import { districts } from './districts';
import { objections } from './objections';
import { permissions } from './permissions';
import { personMatches } from './personMatches';
import { placements } from './placements';
import { referrals } from './referrals';
import { restrictedRecords } from './restrictedRecords';
import { transfers } from './transfers';
import { withheldFacts } from './withheldFacts';

/**
 * The cases on which such hubs are judged, each from outside and each allow beside its deny. One hub for all of them, so
 * each takes children of its own. That siblings and carers are no way to another child is in `tests/attacks/ownGraph`.
 */
let running: RunningHub;
beforeAll(async () => void (running = await startHub({ transport: 'direct' })), 120_000);
afterAll(() => running?.stop());
const hub = (): RunningHub => running;

restrictedRecords(hub);
placements(hub);
referrals(hub);
transfers(hub);
districts(hub);
permissions(hub);
objections(hub);
personMatches(hub);
withheldFacts(hub);
