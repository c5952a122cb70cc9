import type { Population } from '@hub/platform';
import type { ClientBase } from 'pg';
import { insertRows } from './insertRows';
import { makeAssessmentRows } from './makeAssessmentRows';
import { makeServices } from './makeServices';
import * as statements from './seedStatements';

/**
 * Fills health's database with its part of a synthetic population, as the loader, in the caller's transaction. What
 * is there already stays, so that seeding twice changes nothing.
 */
export async function seedHealth(client: ClientBase, population: Population): Promise<void> {
  const { children } = population;
  const { services, staff, dated } = makeServices(population);
  const employed = new Set(staff.map(({ subject }) => subject));
  const professionals = population.professionals.filter(({ subject }) => employed.has(subject));
  const insert = (statement: string, rows: object[]) => insertRows(client, statement, rows);
  await insert(
    statements.INSERT_PROFESSIONALS,
    professionals.map(({ jobTitle, ...rest }) => ({ ...rest, job_title: jobTitle })),
  );
  await insert(
    statements.INSERT_PATIENTS,
    children.map(({ id, enteredCareOn }) => ({ child_id: id, matched_on: enteredCareOn })),
  );
  await insert(
    statements.INSERT_BIRTHS,
    children.map(({ id, dateOfBirth }) => ({ child_id: id, date_of_birth: dateOfBirth })),
  );
  await insert(
    statements.INSERT_NHS_NUMBERS,
    children.map(({ id, nhsNumber }) => ({ child_id: id, number: nhsNumber })),
  );
  await insert(statements.INSERT_ASSESSMENTS, children.flatMap(makeAssessmentRows));
  await insert(statements.INSERT_SERVICES, services);
  await insert(statements.INSERT_STAFF, staff);
  await insert(statements.INSERT_DATED, dated);
  const restricted = children.filter((child) => child.restricted);
  await insert(
    statements.INSERT_RESTRICTED,
    restricted.map(({ id }) => ({ child_id: id })),
  );
}
