import { hubError, isUuid, type CalendarDate, type Caller, type Database } from '@hub/platform';
import { ACTION_BY_ID, PAGE_OF_ACTIONS, PARTNERS } from './actionQueries';
import type { ActionFilter } from './actionFilter.input';
import type { ActionRecord } from './ActionRecord';
import { FINAL_STATUSES } from './ActionStatus';
import type { PartnershipAction } from './partnershipAction.type';
import type { Partner } from './partner.type';
import { presentAction } from './presentAction';

/** The largest page, as everywhere in the hub. */
export const MOST_A_PAGE = 200;

export interface ActionPage {
  first: number;
  /** The id of the last action of the page before. */
  after?: string | null;
  where?: ActionFilter | null;
}

/** The actions of the partnership, for one caller. */
export class ActionRepository {
  constructor(
    private readonly caller: Caller,
    private readonly database: Database,
    private readonly today: CalendarDate,
  ) {}

  async list({ first, after, where }: ActionPage): Promise<PartnershipAction[]> {
    if (first < 1 || first > MOST_A_PAGE)
      throw hubError('BAD_USER_INPUT', { message: `first is ${first}; it must be from 1 to ${MOST_A_PAGE}.` });
    const position = after ? await this.find(after) : null;
    if (after && !position) throw hubError('BAD_USER_INPUT', { message: 'after must be the id of an action.' });
    const { authority, owner, strategy, status, overdue, ledByMe, escalated } = where ?? {};
    const filter = [authority, owner, strategy, status, overdue, ledByMe, escalated].map((each) => each ?? null);
    const place = [position?.dueOn ?? null, position?.id ?? null, first];
    return this.read('actions-page', PAGE_OF_ACTIONS, [
      ...filter,
      this.today,
      FINAL_STATUSES,
      this.caller.subject,
      ...place,
    ]);
  }

  async find(id: string): Promise<PartnershipAction | null> {
    if (!isUuid(id)) return null;
    return (await this.read('action-by-id', ACTION_BY_ID, [id]))[0] ?? null;
  }

  partners = (): Promise<Partner[]> => this.database.runAs<Partner>(this.caller, { name: 'partners', text: PARTNERS });

  private async read(name: string, text: string, values: unknown[]): Promise<PartnershipAction[]> {
    const rows = await this.database.runAs<ActionRecord>(this.caller, { name, text, values });
    return rows.map((row) => presentAction(row, this.caller.subject, this.today));
  }
}
