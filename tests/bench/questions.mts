import { NURSE, SOCIAL_WORKER } from './field/dealCaseloads.mts';

/** One page of a cross-agency list, as its user asks for it. */
export interface Question {
  persona: string;
  /** The list's field. */
  list: string;
  query: string;
  /** How far apart windows begin: small enough that there are a hundred and more. */
  step: number;
}

export type QuestionName = 'worklist' | 'children' | 'picture';

export const PAGE_SIZE = 50;

const HEALTH = 'health { status { recordStatus nextDueOn overdue } }';
const CARE = 'care { legal { legalStatus } placement { type } }';
const EDUCATION = 'education { enrolment { yearGroup } attendance { absencePercentage persistentlyAbsent } }';
const HOUSING = 'housing { application { recordStatus current { band } } }';
const PAGE = 'pageInfo { hasNextPage endCursor }';

export const QUESTIONS: Record<QuestionName, Question> = {
  worklist: {
    persona: NURSE,
    list: 'healthAssessments',
    query: `query Worklist($first: Int!, $after: String) { healthAssessments(first: $first, after: $after) {
      nodes { id version kind status dueOn overdue workingDaysOverdue
        child { id name { givenName familyName } ${CARE} ${HEALTH} } }
      ${PAGE} } }`,
    step: 5,
  },
  children: {
    persona: SOCIAL_WORKER,
    list: 'children',
    query: `query Children($first: Int!, $after: String) { children(first: $first, after: $after) {
      nodes { id name { givenName familyName dateOfBirth } ${CARE} ${HEALTH} }
      ${PAGE} } }`,
    step: 2,
  },
  picture: {
    persona: SOCIAL_WORKER,
    list: 'children',
    query: `query Picture($first: Int!, $after: String) { children(first: $first, after: $after) {
      nodes { id name { givenName familyName dateOfBirth } ${CARE} ${HEALTH} ${EDUCATION} ${HOUSING} }
      ${PAGE} } }`,
    step: 2,
  },
};

export const QUESTION_NAMES = Object.keys(QUESTIONS) as QuestionName[];
