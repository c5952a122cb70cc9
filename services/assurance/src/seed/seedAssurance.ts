import type { Population, SyntheticProfessional } from '@hub/platform';
import type { ClientBase } from 'pg';
import { proposeMatches } from '../record-match/proposeMatches';
import { makeGrants, makeMatches, makeObjections } from './makeDemonstration';
import { makePermissionRows } from './makePermissionRows';
import * as statements from './seedStatements';

const CONTROLLERS = [
  'social care',
  'virtual school',
  'health',
  'housing',
  'corporate parenting',
  'assurance',
  'gateway',
];

/** Who works in assurance, by the post that a population gives them, and for whom. */
const OFFICERS: Readonly<Record<string, { role: string; controllers: readonly string[] }>> = {
  'Data protection officer': { role: 'DATA_PROTECTION_OFFICER', controllers: CONTROLLERS },
  'Caldicott guardian': { role: 'CALDICOTT_GUARDIAN', controllers: CONTROLLERS },
  'Records officer': { role: 'RECORDS_OFFICER', controllers: CONTROLLERS.slice(0, 4) },
};

/**
 * Fills assurance's database with its part of a synthetic population, as the loader, in the caller's transaction. What
 * is there already stays, so that seeding twice changes nothing.
 */
export async function seedAssurance(client: ClientBase, population: Population): Promise<void> {
  const { children, professionals } = population;
  const insert = (statement: string, rows: readonly object[]) =>
    rows.length > 0 ? client.query(statement, [JSON.stringify(rows)]) : undefined;
  await insert(
    statements.INSERT_PEOPLE,
    professionals
      .filter(worksForAnAgency)
      .map(({ subject, name, jobTitle, team }) => ({ subject, name, job_title: jobTitle, team })),
  );
  await insert(statements.INSERT_OFFICERS, professionals.flatMap(officesOf));
  await insert(statements.INSERT_PERMISSIONS, children.flatMap(makePermissionRows));
  await insert(statements.INSERT_OBJECTIONS, makeObjections(children));
  await insert(statements.INSERT_GRANTS, makeGrants(children));
  await proposeMatches(client, makeMatches(children));
}

function officesOf({ subject, jobTitle }: SyntheticProfessional) {
  const { role, controllers } = OFFICERS[jobTitle] ?? { role: '', controllers: [] };
  return controllers.map((controller) => ({ subject, role, controller }));
}

/** Whoever signs in to read their own record is in no team; their name is a child's data and in no directory. */
const worksForAnAgency = ({ team }: SyntheticProfessional): boolean => team !== '';
