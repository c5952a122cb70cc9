import { addDays } from '@hub/platform';
import type { HubClient } from '../../../support/HubClient';
import { today } from '../../../support/healthOperations';
import type { Caller, Request } from '../Caller';
import type { Ledger, Write } from '../Ledger';

/** An assessment whose appointment is moved from day to day, and how it stands by what was acknowledged. */
export interface MovedAssessment {
  id: string;
  firstVersion: number;
  version: number;
  bookedFor: string | null;
}

interface Open {
  id: string;
  version: number;
  status: string;
}

const FIND =
  '{ healthAssessments(first: 200, where: { kind: INITIAL, overdue: true }) { nodes { id version status } } }';
const FURTHEST = 600;

/** Moves one appointment to another day and another: a change that counts a version up, and would count up twice. */
export function createBookingWriter(
  name: string,
  persona: string,
  place: number,
  ledger: Ledger,
): Caller & { readonly assessment: MovedAssessment } {
  const assessment: MovedAssessment = { id: '', firstVersion: 0, version: 0, bookedFor: null };
  let count = 0;
  let current: { write: Write; bookedFor: string } | undefined;
  const query = `mutation ${name}($input: UpdateHealthAssessmentStatusInput!) {
    updateHealthAssessmentStatus(input: $input) { replayed assessment { id version child { id } } } }`;

  return {
    name,
    persona,
    assessment,
    prepare: async (client) => void Object.assign(assessment, await findOpen(client, place)),
    next(): Request {
      if (!current || current.write.isAcknowledged) {
        count += 1;
        const write = ledger.beginWrite(`${name} ${count}`);
        current = { write, bookedFor: addDays(today(), 1 + (count % FURTHEST)) };
      }
      const { write, bookedFor } = current;
      const { id: assessmentId, version: expectedVersion } = assessment;
      const input = { assessmentId, status: 'BOOKED', bookedFor, expectedVersion, idempotencyKey: write.key };
      return { query, write, variables: { input } };
    },
    acknowledges({ write }, { data, errors }) {
      const outcome = data?.['updateHealthAssessmentStatus'];
      if (errors.some(({ extensions }) => extensions?.['code'] === 'CONFLICT'))
        throw new Error(`The change ${write?.key} is in conflict, and nobody else works on that assessment.`);
      if (!outcome || !write || !current) return false;
      if (outcome.assessment.version !== assessment.version + 1)
        throw new Error(`After ${write.key} the version is ${outcome.assessment.version}, from ${assessment.version}.`);
      if (outcome.replayed) ledger.madeUnseen += 1;
      assessment.version = outcome.assessment.version;
      assessment.bookedFor = current.bookedFor;
      write.recordId = assessment.id;
      return true;
    },
  };
}

async function findOpen(client: HubClient, place: number): Promise<MovedAssessment> {
  const answer = await client.ask(FIND);
  const open = (answer.data!['healthAssessments'].nodes as Open[]).filter(({ status }) =>
    /REQUESTED|BOOKED/.test(status),
  );
  const { id, version } = open[place]!;
  return { id, version, firstVersion: version, bookedFor: null };
}
