import { insertByStatement, londonDateOf, type CalendarDate, type Population } from '@hub/platform';
import type { ClientBase } from 'pg';
import { Councils } from '../council/Councils';
import { REAL_COUNCILS } from '../council/realCouncils';
import { EMPLOYMENTS } from './employments';
import type { HousingRows } from './HousingRows';
import { MADE_UP_COUNCILS } from './madeUpCouncils';
import { makeHousingRows } from './makeHousingRows';
import { makeOffers } from './makeOffers';
import * as statements from './seedStatements';
import { whoMovedAway } from './whoMovedAway';

/**
 * Fills housing's database with its part of a synthetic population, as the loader, in the caller's transaction. What
 * is there already stays, so that seeding twice changes nothing; a population may come in parts.
 */
export async function seedHousing(
  client: ClientBase,
  population: Population,
  today: CalendarDate = londonDateOf(new Date()),
): Promise<void> {
  await seedCouncils(client, today);
  await seedOfficers(client, population);
  await seedApplicants(client, population, today);
}

async function seedCouncils(client: ClientBase, today: CalendarDate): Promise<void> {
  const { offers, assurances } = makeOffers(today);
  const councils = MADE_UP_COUNCILS.map((council) => ({
    code: council.code,
    name: council.name,
    kind: council.kind,
    county_code: council.countyCode,
    childrens_services_code: council.childrensServicesCode,
    started_on: council.startedOn,
    ended_on: council.endedOn,
    successor_code: council.successorCode,
  }));
  await insertByStatement(client, statements.INSERT_COUNCILS, councils);
  await insertByStatement(client, statements.INSERT_OFFERS, offers);
  await insertByStatement(client, statements.INSERT_ASSURANCES, assurances);
}

async function seedOfficers(client: ClientBase, { professionals }: Population): Promise<void> {
  const employed = new Set<string>(EMPLOYMENTS.map(({ subject }) => subject));
  const officers = professionals.filter(({ subject }) => employed.has(subject));
  const rows = officers.map(({ subject, name, jobTitle }) => ({ subject, name, job_title: jobTitle }));
  await insertByStatement(client, statements.INSERT_OFFICERS, rows);
  await insertByStatement(client, statements.INSERT_EMPLOYMENTS, EMPLOYMENTS);
}

async function seedApplicants(client: ClientBase, { children }: Population, today: CalendarDate): Promise<void> {
  const councils = new Councils([...REAL_COUNCILS, ...MADE_UP_COUNCILS]);
  const movedAway = whoMovedAway(children);
  const made = children.flatMap((child) => {
    const rows = makeHousingRows({ child, councils, movedTo: movedAway.get(child.id) ?? null, today });
    return rows ? [{ child, ...rows }] : [];
  });
  const insert = (statement: string, rows: readonly object[]) => insertByStatement(client, statement, rows);
  const known = made.map(({ child, application }) => ({ child_id: child.id, matched_on: application.made_on }));
  await insert(statements.INSERT_APPLICANTS, known);
  const births = made.map(({ child }) => ({ child_id: child.id, date_of_birth: child.dateOfBirth }));
  await insert(statements.INSERT_BIRTHS, births);
  const restricted = made.filter(({ child }) => child.restricted).map(({ child }) => ({ child_id: child.id }));
  await insert(statements.INSERT_RESTRICTED, restricted);
  await insertParts(insert, made);
}

async function insertParts(
  insert: (statement: string, rows: readonly object[]) => Promise<void>,
  made: readonly HousingRows[],
): Promise<void> {
  await insert(statements.INSERT_APPLICATIONS, made.map(({ application }) => application)); // prettier-ignore
  await insert(statements.INSERT_BANDS, made.flatMap(({ bands }) => bands)); // prettier-ignore
  await insert(statements.INSERT_DUTIES, made.flatMap(({ duties }) => duties)); // prettier-ignore
  await insert(statements.INSERT_TENANCIES, made.flatMap(({ tenancy }) => tenancy ?? [])); // prettier-ignore
}
