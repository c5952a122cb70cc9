/** The frame of one life in care, from which everything else is derived. */
export interface CareDates {
  today: string;
  dateOfBirth: string;
  unaccompanied: boolean;
  enteredCareOn: string;
  /** Null of whoever is looked after today. */
  endedCareOn: string | null;
}

/** The last day that the record of care tells of. */
export const lastDayOf = ({ endedCareOn, today }: CareDates): string => endedCareOn ?? today;
