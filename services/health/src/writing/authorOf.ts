/** Who wrote a row: the sign-in name is nobody's business, so it is looked up, and else the role is told. */
export interface Author {
  name: string | null;
  jobTitle: string | null;
  changedByRole: string | null;
}

/** The columns of an author, of a statement that joins `health_professional` as `professional`. */
export const AUTHOR_COLUMNS = `professional.name, professional.job_title as "jobTitle"`;

export function authorOf({ name, jobTitle, changedByRole }: Author): string | null {
  if (name) return jobTitle ? `${name}, ${jobTitle}` : name;
  return changedByRole ? `Somebody signed in as ${changedByRole.toLowerCase().replaceAll('_', ' ')}` : null;
}
