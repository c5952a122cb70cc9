import type { OfChild } from '../child/ChildPart';
import { rowsPart } from '../child/rowsPart';
import type { CarerContact } from './carerContact.type';

/** The carers of today. */
export const carerContactsPart = rowsPart<CarerContact, OfChild<CarerContact>[]>(
  {
    from: 'carer_contact',
    columns: { name: 'name', telephone: 'telephone', since: 'started_on' },
    where: 'started_on <= $1::date and (ended_on is null or ended_on > $1::date)',
    orderBy: 'started_on, name',
  },
  (_childId, carers) => carers,
);
