/** A health assessment as the worklist shows it. */
export interface Assessment {
  id: string;
  version: number;
  status: string;
  child: { id: string };
}

/** The nurse's worklist. */
export const INITIAL_OVERDUE = /* GraphQL */ `
  query InitialAssessmentsOverdue {
    healthAssessments(first: 200, where: { kind: INITIAL, overdue: true }) {
      totalCount
      nodes {
        id
        version
        status
        dueOn
        completedOn
        overdue
        workingDaysOverdue
        child {
          id
          name {
            givenName
            familyName
            dateOfBirth
          }
          care {
            legal {
              legalStatus
            }
            placement {
              type
            }
          }
        }
      }
    }
  }
`;

/** Marks an assessment as it has become. */
export const COMPLETE = /* GraphQL */ `
  mutation Complete($input: UpdateHealthAssessmentStatusInput!) {
    updateHealthAssessmentStatus(input: $input) {
      replayed
      nextReviewDueOn
      assessment {
        id
        status
        version
      }
    }
  }
`;

/** Today in England, yyyy-mm-dd. */
export const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
