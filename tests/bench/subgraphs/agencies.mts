import { readHealth, readCaseload } from '../hand-written/askChildren.mts';
import type { Asked, Pools } from '../hand-written/Pools.mts';
import { readEducation } from '../hand-written/readEducation.mts';
import { readHousing } from '../hand-written/readHousing.mts';

/** What a plain subgraph of one agency is made of: no policy, no caller, no record of looks. */
export interface Agency {
  typeDefs: string;
  /** The field of Child that it answers, for all children of a request at once. */
  part?: { field: string; read(pools: Pools, ids: string[], today: string): Promise<Map<string, unknown>> };
  query?: Record<string, (root: unknown, asked: Asked, context: { pools: Pools }) => unknown>;
}

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])`;

export const AGENCIES: Record<string, Agency> = {
  'social-care': {
    typeDefs: `${LINK}
      type Query { children(subject: String!, first: Int!, after: String): ChildConnection! }
      type ChildConnection { nodes: [Child!]! pageInfo: PageInfo! }
      type PageInfo { hasNextPage: Boolean! endCursor: String }
      type Child @key(fields: "id") { id: ID! name: Name care: CareRecord }
      type Name { givenName: String familyName: String dateOfBirth: String! }
      type CareRecord { legal: Legal placement: Placement }
      type Legal { legalStatus: String }
      type Placement { type: String }`,
    query: { children: async (_root, asked, { pools }) => connectionOf(await readCaseload(pools, asked)) },
  },
  health: {
    typeDefs: `${LINK}
      type Child @key(fields: "id") { id: ID! health: HealthRecord }
      type HealthRecord { status: HealthStatus }
      type HealthStatus { recordStatus: String! nextDueOn: String overdue: Boolean! }`,
    part: {
      field: 'health',
      read: async (pools, ids, today) =>
        new Map([...(await readHealth(pools, ids, today))].map(([id, status]) => [id, { status }])),
    },
  },
  'virtual-school': {
    typeDefs: `${LINK}
      type Child @key(fields: "id") { id: ID! education: EducationRecord }
      type EducationRecord { enrolment: Enrolment attendance: Attendance }
      type Enrolment { yearGroup: Int }
      type Attendance { absencePercentage: Float persistentlyAbsent: Boolean }`,
    part: { field: 'education', read: readEducation },
  },
  housing: {
    typeDefs: `${LINK}
      type Child @key(fields: "id") { id: ID! housing: HousingRecord }
      type HousingRecord { application: HousingApplications }
      type HousingApplications { recordStatus: String! current: HousingApplication }
      type HousingApplication { band: String }`,
    part: { field: 'housing', read: readHousing },
  },
};

/** Where each agency's pool is among those of the hand-written server. */
export const POOL_OF: Record<string, keyof Pools> = {
  'social-care': 'socialCare',
  health: 'health',
  'virtual-school': 'virtualSchool',
  housing: 'housing',
};

const connectionOf = ({ children, pageInfo }: Awaited<ReturnType<typeof readCaseload>>) => ({
  nodes: children,
  pageInfo,
});
