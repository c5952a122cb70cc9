import type { Pools } from './Pools.mts';

/** $1 which children, $2 the academic year. */
const BY_IDS = {
  name: 'education-by-ids',
  text: `
    select asked.id, date_of_birth, taught_with_year, sessions.possible, sessions.missed
    from unnest($1::uuid[]) as asked (id)
    left join pupil on pupil.child_id = asked.id left join pupil_birth as birth on birth.child_id = asked.id
    cross join lateral (
      select coalesce(sum(sessions_possible), 0)::integer as possible,
        coalesce(sum(sessions_authorised + sessions_unauthorised), 0)::integer as missed
      from term_attendance where child_id = asked.id and academic_year = $2) as sessions`,
};

interface EducationRow extends Sessions {
  id: string;
  date_of_birth: string | null;
  taught_with_year: number | null;
}

export interface Sessions {
  possible: number;
  missed: number;
}

export async function readEducation({ virtualSchool }: Pools, ids: string[], today: string) {
  const { rows } = await virtualSchool.query<EducationRow>({ ...BY_IDS, values: [ids, academicYearOf(today)] });
  return new Map(rows.map((row) => [row.id, educationOf(row, today)]));
}

export const educationOf = (row: EducationRow, today: string) => ({
  enrolment: { yearGroup: yearGroupOf(row.taught_with_year, row.date_of_birth, today) },
  attendance: attendanceOf(row),
});

/** From 1 September. */
export const academicYearOf = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5) < '09-01' ? 1 : 0);

export function yearGroupOf(taughtWith: number | null, dateOfBirth: string | null, today: string): number | null {
  const reception = taughtWith ?? (dateOfBirth === null ? null : academicYearOf(dateOfBirth) + 5);
  if (reception === null) return null;
  const group = academicYearOf(today) - reception;
  return group < -1 || group > 13 ? null : group;
}

export function attendanceOf({ possible, missed }: Sessions) {
  if (possible === 0) return { absencePercentage: null, persistentlyAbsent: null };
  return {
    absencePercentage: Math.round((missed * 1000) / possible) / 10,
    persistentlyAbsent: missed * 10 >= possible,
  };
}
