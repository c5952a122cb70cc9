import { isOfOnePerson, ITEMS, ROLES, type Cell } from '../agreement/goldenMatrix';
import type { RawData } from '../raw/RawData';
import { AGE_OF_PERMISSION, yearsBefore } from './age';
import type { Asker } from './Asker';
import { relatedTo } from './relatedTo';
import type { Related } from './Related';

/** Of care leavers an authority’s adviser has these, and by permission alone. */
const OF_LEAVERS = ['leaver.activity', 'education.enrolment'];

/** What may come to one caller on one day: the golden matrix, the rules beside it, and what is on record. */
export class Reach {
  readonly related: Related;

  constructor(
    private readonly raw: RawData,
    readonly asker: Asker,
  ) {
    this.related = relatedTo(raw, asker);
  }

  /** Whether role and purpose have the item at all, whoever the child is. */
  mayUse(item: string, isWrite = false): boolean {
    const { cell, purposes } = ROLES.get(this.asker.role)!;
    const of = ITEMS.get(item)!;
    if (!allows(cell(item), isWrite)) return false;
    if (this.asker.purpose === null) return of.purposes === 'all' && ROLES.get('ANONYMOUS')!.cell(item) !== '';
    return purposes.includes(this.asker.purpose) && (of.purposes === 'all' || of.purposes.includes(this.asker.purpose));
  }

  /** Whether this item of this child may come. Keys come with whatever else of the child may; see `mayMeet`. */
  mayRead = (item: string, child: string): boolean => this.mayUse(item) && this.isOpen(item, child);
  mayWrite = (item: string, child: string): boolean => this.mayUse(item, true) && this.isOpen(item, child);

  /** Whether a child may be in an answer at all, to an operation that touches these items. */
  mayMeet = (child: string, touched: Iterable<string> = ITEMS.keys()): boolean =>
    this.mayUse('structure') &&
    (this.mayRead('structure', child) ||
      [...touched].some((item) => item !== 'structure' && isOfOnePerson(item) && this.mayRead(item, child)));

  /** Everybody who may be in an answer, in any way. */
  everybody = (): string[] => {
    const { minors, adults, restricted, leavers } = this.related;
    return [...minors, ...adults, ...restricted, ...leavers];
  };

  private isOpen(item: string, child: string): boolean {
    const { minors, adults, restricted, leavers } = this.related;
    if (minors.has(child)) return this.isOnRecord(item, child, false);
    if (adults.has(child)) return this.isOnRecord(item, child, true);
    if (restricted.has(child)) return this.isGranted(item, child) && this.isOnRecord(item, child, this.isAdult(child));
    return leavers.has(child) && OF_LEAVERS.includes(item) && this.isOnRecord(item, child, true, true);
  }

  /** Whatever must be on record besides: a named grant, a release, a permission. */
  private isOnRecord(item: string, child: string, isAdult: boolean, needsPermission = false): boolean {
    const { agency, relationship, cell } = ROLES.get(this.asker.role)!;
    const of = ITEMS.get(item)!;
    const isSelf = relationship === 'self';
    if (cell(item).startsWith('G') && !this.isGranted(item, child)) return false;
    if (isSelf && of.releaseToSelf === 'AFTER_REVIEW' && !this.isReleased(item, child)) return false;
    if (this.asker.purpose === 'BEYOND_DUTY') return this.isPermitted(item, child, 'BEYOND_DUTY');
    const isAsked = isAdult && of.adultNeedsPermission && !isSelf && agency !== of.owner;
    return !(isAsked || needsPermission) || this.isPermitted(item, child, 'CARE_AND_DUTY');
  }

  private isGranted = (item: string, child: string): boolean =>
    this.raw
      .ofChild('assurance.access_grant', child)
      .some(
        (row) =>
          row['person'] === this.asker.subject &&
          row['categories'].includes(item) &&
          row['ended_at'] === null &&
          row['from_on'] <= this.raw.today &&
          row['until_on'] >= this.raw.today,
      );

  private isReleased = (item: string, child: string): boolean =>
    ['social_care', 'health'].some((owner) =>
      this.raw
        .ofChild(`${owner}.relationship.release`, child)
        .some((row) => row['category'] === item && row['withdrawn_at'] === null),
    );

  private isPermitted = (item: string, child: string, use: string): boolean =>
    this.raw
      .ofChild('assurance.permission', child)
      .some(
        (row) =>
          row['recipient'] === ROLES.get(this.asker.role)!.agency &&
          row['category'] === item &&
          row['use'] === use &&
          row['status'] === 'GIVEN',
      );

  private isAdult = (child: string): boolean =>
    (this.raw.ofChild('social_care.child_name', child)[0]?.['date_of_birth'] ?? '') <=
    yearsBefore(this.raw.today, AGE_OF_PERMISSION);
}

const allows = (cell: Cell, isWrite: boolean): boolean => (isWrite ? cell.endsWith('W') : cell !== '');
