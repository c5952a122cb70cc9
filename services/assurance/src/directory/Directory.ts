import type { Caller, Database } from '@hub/platform';
import DataLoader from 'dataloader';
import { roleInWords } from '../words/roleInWords';

/** Somebody who works for an agency, as its directory names them. */
export interface Person {
  subject: string;
  name: string;
  jobTitle: string;
}

/** $1 subjects. The database decides whether the caller may know names. */
const NAMED = 'select subject, name, job_title as "jobTitle" from directory.named($1)';

/** Names of people of agencies, for a log or a conflict that a person reads. */
export class Directory {
  private readonly people = new DataLoader<string, Person | null>((subjects) => this.readMany(subjects));

  constructor(
    private readonly caller: Caller,
    private readonly database: Database,
  ) {}

  /** Null when the directory has nobody of that name. */
  find = (subject: string): Promise<Person | null> => this.people.load(subject);

  /** Who did something, for a sentence: `You`, a name and post, or the role that they had. */
  async inWords(subject: string, role?: string): Promise<string> {
    if (subject === this.caller.subject) return 'You';
    if (role === 'CARE_EXPERIENCED') return 'The young person';
    const named = await this.nameAndPost(subject);
    if (named) return named;
    return role ? `Somebody signed in as ${roleInWords(role).toLowerCase()}` : 'Somebody';
  }

  /** As `inWords`, of somebody who may be nobody. */
  async inWordsIfAny(subject: string | null): Promise<string | null> {
    return subject === null ? null : this.inWords(subject);
  }

  /** Name and post, for a log; null when the directory has nobody of that name. */
  async nameAndPost(subject: string): Promise<string | null> {
    const person = await this.find(subject);
    return person && `${person.name}, ${person.jobTitle}`;
  }

  private async readMany(subjects: readonly string[]): Promise<(Person | null)[]> {
    const query = { name: 'assurance-names', text: NAMED, values: [subjects] };
    const found = new Map((await this.database.runAs<Person>(this.caller, query)).map((row) => [row.subject, row]));
    return subjects.map((subject) => found.get(subject) ?? null);
  }
}
