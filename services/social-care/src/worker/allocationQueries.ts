import type { Query } from '@hub/platform';
import type { Professional } from './worker.type';

/** An allocation as the database holds it. */
export interface AllocationRow {
  id: string;
  child_id: string;
  started_on: string;
  ended_on: string | null;
  version: number;
}

/** A change of an allocation with the name of who made it. */
export interface ChangeRow {
  version: number;
  change: 'ALLOCATED' | 'ENDED' | 'REOPENED';
  changed_by: string | null;
  changed_at: Date;
  worker: string;
  ended_on: string | null;
}

const query = (name: string, text: string) => {
  const prepared = { name: `allocation-${name}`, text };
  return (...values: unknown[]): Query => ({ ...prepared, values });
};

export const allocationQueries = {
  findChild: query('find-child', 'select id from child where id = $1'),
  findProfessional: query('find-professional', 'select subject from professional where subject = $1'),
  /** A transfer to another authority that is to come ends it: whoever is allocated until then is the old one's. */
  insert: query(
    'insert',
    `insert into worker_allocation (id, child_id, subject, kind, started_on, ended_on)
     values ($1, $2, $3, $4, $5, (select min(on_day) from care_transfer where child_id = $2 and on_day > $5::date and cancelled_at is null))
     on conflict (child_id, subject, kind) where ended_on is null do nothing returning id`,
  ),
  lock: query(
    'lock',
    'select id, child_id, started_on, ended_on, version from worker_allocation where id = $1 for update',
  ),
  end: query('end', 'update worker_allocation set ended_on = $2, version = version + 1 where id = $1'),
  /** With the transfer to come that ends it, if there is one, so that it goes on when that is cancelled. */
  insertFirst: query(
    'insert-first',
    `insert into worker_allocation_change (allocation_id, version, child_id, changed_by, change, transfer_id)
     select id, version, child_id, $2, 'ALLOCATED', (
       select transfer.id from care_transfer as transfer where transfer.child_id = allocation.child_id
         and transfer.on_day = allocation.ended_on and cancelled_at is null)
     from worker_allocation as allocation where id = $1`,
  ),
  insertChange: query(
    'insert-change',
    `insert into worker_allocation_change (allocation_id, version, child_id, changed_by, change)
     values ($1, $2, $3, $4, $5)`,
  ),
  findOpen: query(
    'find-open',
    'select id from worker_allocation where child_id = $1 and subject = $2 and kind = $3 and ended_on is null',
  ),
  /** The last change after a version; an allocation that was imported or seeded has none. */
  lastChange: query(
    'last-change',
    `select allocation.version, change.change, changer.name as changed_by, change.changed_at,
       worker.name as worker, allocation.ended_on
     from worker_allocation as allocation
     join professional as worker on worker.subject = allocation.subject
     left join worker_allocation_change as change
       on change.allocation_id = allocation.id and change.version = allocation.version
     left join professional as changer on changer.subject = change.changed_by
     where allocation.id = $1`,
  ),
  read: query(
    'read',
    `select allocation.child_id as "childId", allocation.id as "allocationId", version, name, job_title as "jobTitle",
       team, telephone, kind as relationship, started_on as "startedOn", ended_on as "endedOn"
     from worker_allocation as allocation join professional using (subject) where allocation.id = $1`,
  ),
};

/** A row of `read`; the shield's row check reads `childId`. */
export type AllocatedProfessional = Professional & { childId: string };
