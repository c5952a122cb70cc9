import { isOfOnePerson } from '../agreement/goldenMatrix';
import type { RawData, Row } from '../raw/RawData';
import type { Reach } from '../reach/Reach';
import { objectOf, Page, Perhaps, SOMETHING, type Expected, type ExpectedObject } from './Expected';
import { ofChild } from './ofChild';
import { assessmentOf, isOverdue as isAssessmentOverdue } from './ofHealth';
import { applicationOf } from './ofHousing';
import { educationPlanOf, isOverdue as isPlanOverdue } from './ofVirtualSchool';

/** One operation of one caller, at one state of the data. */
export interface Question {
  readonly raw: RawData;
  readonly reach: Reach;
  /** Every item that the operation speaks of: whom one of them is opened of may be met. */
  readonly touched: ReadonlySet<string>;
  /** Whether it may be that less was asked than is written: by `@skip`, or by agencies’ matches. */
  readonly isNarrowed: boolean;
  /** Items by which it was narrowed: whoever is found tells something of each of them. */
  readonly matched: readonly string[];
}

type Given = Readonly<Record<string, any>>;
type Root = (question: Question, given: Given) => Expected;

/** What must come of each root field that leads to children. Of the others it is enough that something comes. */
export const ROOTS: Readonly<Record<string, Root>> = {
  child: (question, { id }) => {
    const known = question.raw.children().find((one) => one === id.toLowerCase());
    return known && mayMeet(question, known) ? orNobody(question, childOf(question, known)) : null;
  },
  children: (question, given) => {
    const localId = given['where']?.localId;
    const isWanted = (id: string): boolean =>
      localId === null || localId === undefined || localIdsOf(question, id).includes(localId);
    const everybody = [...new Set(question.reach.everybody())].filter(isWanted);
    const isFound = (id: string): boolean =>
      localId === null || localId === undefined || question.reach.mayRead('identity.localId', id);
    const mayBe = everybody.filter((id) => mayMeet(question, id) && isFound(id));
    const mustBe = mayBe.filter((id) => question.reach.mayMeet(id, question.isNarrowed ? [] : question.touched));
    const items = mayBe.map((id) => [id, childOf(question, id)] as const);
    const beyond = question.raw.children().length - items.length;
    return listOf(new Map(items), question.isNarrowed ? 0 : mustBe.length, beyond, given);
  },
  recordMatches,
  ...listAndOne('healthAssessment', 'health.health_assessment', 'health.status', assessmentOf, (row, where, today) =>
    all(
      where['kind'] == null || row['kind'] === where['kind'],
      where['status'] == null || row['status'] === where['status'],
      where['overdue'] == null || isAssessmentOverdue(row, today) === where['overdue'],
      where['dueBefore'] == null || row['due_on'] < where['dueBefore'],
    ),
  ),
  ...listAndOne(
    'personalEducationPlan',
    'virtual_school.personal_education_plan',
    'education.pep',
    educationPlanOf,
    (row, where, today) =>
      where['yearGroup'] == null &&
      all(
        where['kind'] == null || row['kind'] === where['kind'],
        where['status'] == null || row['status'] === where['status'],
        where['term'] == null || row['term'] === where['term'],
        where['academicYear'] == null || row['academic_year'] === where['academicYear'],
        where['overdue'] == null || isPlanOverdue(row, today) === where['overdue'],
        where['dueBefore'] == null || row['due_on'] < where['dueBefore'],
      ),
    ['yearGroup'],
  ),
  ...listAndOne(
    'housingApplication',
    'housing.housing_application',
    'housing.application',
    (row, _today, raw) => applicationOf(raw, row),
    (row, where) =>
      all(
        where['band'] == null || row['band'] === where['band'],
        where['status'] == null || row['status'] === where['status'],
      ),
    ['dutyOwed', 'duty', 'council', 'belowPromise'],
  ),
};

/** Whom agencies may not have found to match may be missing. */
const orNobody = ({ matched }: Question, expected: Expected): Expected =>
  matched.length > 0 ? new Perhaps(expected) : expected;

/** Records that may be the same person’s, of the agencies that the officer works for. */
function recordMatches(question: Question, given: Given): Expected {
  const { raw, reach } = question;
  const own = reach.everybody();
  const held = (table: string, id: string) => raw.rows(`assurance.${table}`).find((row) => row['candidate_id'] === id);
  const rows = raw.rows('assurance.match_candidate').filter((row) => own.includes(row['child_id']));
  const items = rows.map((row) => {
    const [name, number, upn] = ['candidate_name', 'candidate_nhs_number', 'candidate_upn'].map((table) =>
      held(table, row['id']),
    );
    const onRecord = {
      nameOnRecord: name ? objectOf(name) : null,
      nhsNumberOnRecord: number?.['number'] ?? null,
      upnOnRecord: upn?.['upn'] ?? null,
    };
    return [row['id'] as string, objectOf(row, { ...onRecord, child: childOf(question, row['child_id']) })] as const;
  });
  return listOf(new Map(items), 0, raw.rows('assurance.match_candidate').length - rows.length, given);
}

const all = (...conditions: boolean[]): boolean => conditions.every(Boolean);

const mayMeet = ({ reach, touched }: Question, id: string): boolean => reach.mayMeet(id, touched);

const childOf =
  ({ raw, reach }: Question, id: string): (() => ExpectedObject) =>
  () =>
    ofChild(raw, id, reach.asker);

const localIdsOf = ({ raw }: Question, id: string): string[] =>
  raw.ofChild('social_care.child_local_id', id).map((row) => row['local_id']);

type Show = (row: Row, today: string, raw: RawData) => ExpectedObject;
type Matches = (row: Row, where: Given, today: string) => boolean;

/** Records of an agency that are listed, and found by id: those of children of whom the item may come. */
function listAndOne(
  name: string,
  table: string,
  item: string,
  show: Show,
  matches: Matches,
  unknown: readonly string[] = [],
): Record<string, Root> {
  const shown = (question: Question, row: Row): ExpectedObject => ({
    ...show(row, question.raw.today, question.raw),
    child: childOf(question, row['child_id']),
  });
  const readable = ({ raw, reach }: Question): Row[] =>
    raw.rows(table).filter((row) => isOfOnePerson(item) && reach.mayRead(item, row['child_id']));
  return {
    [name]: (question, { id }) => {
      const row = readable(question).find((one) => one['id'] === id);
      return row ? orNobody(question, shown(question, row)) : null;
    },
    [`${name}s`]: (question, given) => {
      const where: Given = given['where'] ?? {};
      const isExact = unknown.every((field) => where[field] == null);
      const rows = readable(question).filter((row) => !isExact || matches(row, where, question.raw.today));
      const items = new Map(rows.map((row) => [row['id'] as string, shown(question, row)] as const));
      const beyond = question.raw.rows(table).length - rows.length;
      return listOf(items, isExact && !question.isNarrowed ? rows.length : 0, beyond, given);
    },
  };
}

/** The first page of these. */
function listOf(items: ReadonlyMap<string, Expected>, total: number, beyond: number, { first }: Given): ExpectedObject {
  return {
    nodes: new Page(items, Math.min(total, first ?? 50), beyond),
    totalCount: total === items.size ? total : undefined,
    pageInfo: SOMETHING,
  };
}
