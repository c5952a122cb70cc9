import { insertRows, londonDateOf, type Population, type SyntheticChild } from '@hub/platform';
import type { ClientBase } from 'pg';
import { makeAssessmentRows } from './makeAssessmentRows';
import { makeServices } from './makeServices';
import { makeParts } from './parts/makeParts';

/**
 * Fills health's database with its part of a synthetic population, as the loader, in the caller's transaction. What
 * is there already stays, so that seeding twice changes nothing; a population may come a part at a time.
 */
export async function seedHealth(client: ClientBase, population: Population): Promise<void> {
  const rows = { ...peopleOf(population), ...makeServices(population), ...recordsOf(population.children) };
  for (const table of TABLES) await insertRows(client, table, rows[table]);
}

/** What is referred to comes first. A referral makes its own relationship when it is inserted. */
const TABLES = [
  'health_professional',
  'patient',
  'patient_birth',
  'nhs_number',
  'relationship.service',
  'relationship.staff',
  'relationship.dated',
  'relationship.restricted_child',
  'health_assessment',
  'health_checks',
  'health_plan',
  'assessment_finding',
  'immunisation',
  'substance_misuse',
  'family_history',
  'sdq_score',
  'sdq_answers',
  'mental_health_referral',
  'mental_health_note',
] as const;

function peopleOf({ professionals, children }: Population) {
  const kinds = ['registeredPatients', 'acceptedReferrals'];
  const employed = new Set(
    children.flatMap(({ relationships }) =>
      relationships.filter(({ kind }) => kinds.includes(kind)).map(({ subject }) => subject),
    ),
  );
  return {
    health_professional: professionals
      .filter(({ subject }) => employed.has(subject))
      .map(({ subject, name, jobTitle }) => ({ subject, name, job_title: jobTitle })),
    patient: children.map(({ id, enteredCareOn }) => ({
      child_id: id,
      match_evidence: 'NHS_NUMBER',
      matched_on: enteredCareOn,
      as_at: new Date(),
    })),
    patient_birth: children.map(({ id, dateOfBirth }) => ({ child_id: id, date_of_birth: dateOfBirth })),
    nhs_number: children.map(({ id, nhsNumber, enteredCareOn }) => ({
      child_id: id,
      number: nhsNumber,
      recorded_on: enteredCareOn,
    })),
    'relationship.restricted_child': children
      .filter(({ restricted }) => restricted)
      .map(({ id, enteredCareOn }) => ({ child_id: id, since: enteredCareOn })),
  };
}

function recordsOf(children: readonly SyntheticChild[]) {
  const today = londonDateOf(new Date());
  const parts = children.map((child) => makeParts(child, today));
  const all = <Table extends keyof ReturnType<typeof makeParts>>(table: Table) => parts.flatMap((each) => each[table] as object[]); // prettier-ignore
  return {
    health_assessment: children.flatMap(makeAssessmentRows),
    health_checks: all('health_checks'),
    health_plan: all('health_plan'),
    assessment_finding: all('assessment_finding'),
    immunisation: all('immunisation'),
    substance_misuse: all('substance_misuse'),
    family_history: all('family_history'),
    sdq_score: all('sdq_score'),
    sdq_answers: all('sdq_answers'),
    mental_health_referral: all('mental_health_referral'),
    mental_health_note: all('mental_health_note'),
  };
}
