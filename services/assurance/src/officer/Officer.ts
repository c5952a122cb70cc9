import type { CalendarDate, Caller, ControllerReach, Database, Policy } from '@hub/platform';

/** $1 role, $2 today. Own rows only: the database sees to it. */
const CONTROLLERS = `
  select distinct controller from relationship.officer
  where subject = current_setting('hub.subject', true) and role = $1
    and started_on <= $2 and (ended_on is null or ended_on > $2)`;

/** For which controllers the caller works today: nobody follows looks at the data of another. */
export class Officer {
  private known?: Promise<string[]>;

  constructor(
    private readonly caller: Caller,
    private readonly database: Database,
    private readonly policy: Policy,
    private readonly today: CalendarDate,
  ) {}

  controllers(): Promise<string[]> {
    const query = { name: 'assurance-officer', text: CONTROLLERS, values: [this.caller.role, this.today] };
    this.known ??= this.database
      .resolveScopeAs<{ controller: string }>(this.caller.subject, query)
      .then((rows) => rows.map(({ controller }) => controller));
    return this.known;
  }

  /** What these controllers own, and whom they employ. */
  async reach(): Promise<ControllerReach> {
    const controllers = await this.controllers();
    const { leaves, roles } = this.policy.agreement;
    const namesOf = <Item>(items: Record<string, Item>, belongs: (item: Item) => boolean): string[] =>
      Object.keys(items).filter((name) => belongs(items[name]!));
    return {
      categories: namesOf(leaves, ({ owner }) => controllers.includes(owner)),
      roles: namesOf(roles, ({ agency }) => controllers.includes(agency)),
    };
  }
}
