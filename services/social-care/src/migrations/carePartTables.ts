/** Every row is one child's, and goes with the child. */
const OF_CHILD = `id uuid primary key default gen_random_uuid(),
  child_id uuid not null references child on delete cascade`;

/** How often it was written, and by whom last: what a conflict tells. Null where it was loaded. */
const VERSIONED = `version integer not null default 1,
  changed_by text,
  changed_at timestamptz`;

const index = (...tables: string[]): string => tables.map((table) => `create index on ${table} (child_id);`).join('\n');

export const DELEGATION_TABLES = `
create table parental_responsibility (
  ${OF_CHILD},
  holder text not null,
  relation text not null,
  basis text not null,
  since date,
  ended_on date
);
create table delegated_decision (
  ${OF_CHILD},
  decision text not null,
  delegated_to text not null,
  conditions text,
  agreed_on date not null,
  ended_on date
);
create table contact_restriction (
  ${OF_CHILD},
  person text not null,
  relation text,
  kind text not null check (kind in ('NO_CONTACT', 'SUPERVISED_ONLY', 'LETTERS_ONLY')),
  basis text not null,
  from_on date not null,
  until_on date
);
${index('parental_responsibility', 'delegated_decision', 'contact_restriction')}
`;

/** A carer is a name and a number beside one child: no id leads from here to other children of the same carer. */
export const CARER_TABLES = `
create table carer_contact (
  ${OF_CHILD},
  name text not null,
  telephone text,
  started_on date not null,
  ended_on date
);
${index('carer_contact')}
`;

export const PLAN_TABLES = `
create table care_plan (
  child_id uuid primary key references child on delete cascade,
  agreed_on date not null,
  summary text,
  permanence_plan text,
  permanence_agreed_on date,
  ${VERSIONED}
);
create table visit (
  ${OF_CHILD},
  due_on date not null,
  done_on date,
  seen_alone boolean,
  note text,
  ${VERSIONED}
);
create unique index visit_open on visit (child_id) where done_on is null;
${index('visit')}
comment on column care_plan.permanence_plan is 'Code set LACP003A of the Standard Safeguarding Dataset, as it was recorded.';
comment on table visit is 'Visits under SI 2010/959 reg 28; the one that is not done yet is the next.';
`;

/** Siblings are words beside one child: their own records cannot be reached from here. */
export const FAMILY_TABLES = `
create table family_time (
  ${OF_CHILD},
  person text not null,
  relation text not null,
  kind text not null check (kind in ('FACE_TO_FACE', 'SUPERVISED', 'VIDEO_OR_TELEPHONE', 'LETTERS')),
  frequency text not null,
  since date,
  ended_on date
);
create table sibling (
  ${OF_CHILD},
  given_name text not null,
  relation text not null check (relation in ('FULL', 'HALF', 'STEP', 'ADOPTIVE')),
  lives_with_child boolean
);
create table support_person (
  ${OF_CHILD},
  name text not null,
  relation text not null,
  role text not null
);
${index('family_time', 'sibling', 'support_person')}
`;

export const SAFEGUARDING_TABLES = `
create table missing_episode (
  ${OF_CHILD},
  kind text not null,
  began_on date not null,
  ended_on date check (ended_on >= began_on),
  police_told boolean,
  interview_offered boolean,
  interview_accepted boolean,
  interview_held_on date,
  ${VERSIONED}
);
create unique index missing_episode_open on missing_episode (child_id) where ended_on is null;
create table exploitation_risk (
  ${OF_CHILD},
  kind text not null check (kind in ('SEXUAL', 'CRIMINAL', 'COUNTY_LINES', 'RADICALISATION', 'MODERN_SLAVERY', 'ONLINE')),
  level text not null check (level in ('NONE_IDENTIFIED', 'EMERGING', 'MODERATE', 'SIGNIFICANT')),
  assessed_on date not null,
  review_due_on date,
  summary text
);
${index('missing_episode', 'exploitation_risk')}
`;

/** Nothing here says who the child became or who adopted the child: the two identities are never linked. */
export const ADOPTION_AND_JUSTICE_TABLES = `
create table adoption_record (
  child_id uuid primary key references child on delete cascade,
  decided_on date,
  matched_on date,
  placed_on date,
  reversed_on date,
  reason_reversed text,
  foster_for_adoption boolean
);
create table youth_justice_involvement (
  ${OF_CHILD},
  kind text not null check (kind in ('OUT_OF_COURT', 'BAIL_SUPPORT', 'REMAND', 'REFERRAL_ORDER', 'YOUTH_REHABILITATION_ORDER', 'CUSTODY')),
  convicted boolean not null,
  from_on date not null,
  until_on date,
  summary text,
  ${VERSIONED}
);
create table health_assessment_request (
  ${OF_CHILD},
  kind text not null check (kind in ('INITIAL', 'REVIEW')),
  requested_on date not null,
  note text,
  ${VERSIONED}
);
create unique index health_assessment_request_once on health_assessment_request (child_id, kind, requested_on);
${index('youth_justice_involvement')}
`;

export const LEAVER_TABLES = `
create table pathway_plan (
  child_id uuid primary key references child on delete cascade,
  agreed_on date not null,
  reviewed_on date,
  review_due_on date not null,
  goals text,
  young_person_agrees boolean,
  ${VERSIONED}
);
create table leaver_activity (
  ${OF_CHILD},
  as_at date not null,
  in_touch text,
  activity text,
  note text,
  ${VERSIONED}
);
create table leaver_accommodation (
  ${OF_CHILD},
  since date not null,
  ended_on date check (ended_on >= since),
  kind text,
  suitable boolean,
  visited_on date,
  ${VERSIONED}
);
create table leaver_address (
  ${OF_CHILD},
  since date not null,
  ended_on date check (ended_on >= since),
  address text,
  postcode text,
  ${VERSIONED}
);
create index on leaver_activity (child_id, as_at);
create unique index leaver_accommodation_open on leaver_accommodation (child_id) where ended_on is null;
create unique index leaver_address_open on leaver_address (child_id) where ended_on is null;
${index('leaver_accommodation', 'leaver_address')}
comment on column leaver_activity.in_touch is 'SSDA903 IN_TOUCH, as it was recorded.';
comment on column leaver_activity.activity is 'SSDA903 ACTIV, as it was recorded; null or 0 when it is not known.';
comment on column leaver_accommodation.kind is 'SSDA903 ACCOM without its suffix, which is in suitable.';
`;

/** `readers` is who may read it, in the words of the agreement; it follows from the audience, in one place. */
export const VOICE_TABLES = `
create function voice_readers(audience text[]) returns text[]
language sql immutable
begin atomic
  select coalesce(array_agg(reader.role order by reader.role), '{}') from (values
    ('SOCIAL_WORKER', 'SOCIAL_WORKER'), ('TEAM_MANAGER', 'TEAM_MANAGER'), ('REVIEWING_OFFICER', 'REVIEWING_OFFICER'),
    ('PERSONAL_ADVISER', 'PERSONAL_ADVISER'), ('ADVOCATE', 'ADVOCATE'), ('CARER', 'FOSTER_CARER'),
    ('CARERS_SOCIAL_WORKER', 'SUPERVISING_SOCIAL_WORKER'), ('YOUTH_JUSTICE', 'YOUTH_JUSTICE_WORKER'),
    ('VIRTUAL_SCHOOL', 'VIRTUAL_SCHOOL_ADVISER'), ('HEALTH', 'LOOKED_AFTER_NURSE'), ('HEALTH', 'DESIGNATED_DOCTOR'),
    ('CAMHS', 'CAMHS_PRACTITIONER')
  ) as reader (word, role) where word = any (audience);
end;
create table shared_view (
  ${OF_CHILD},
  said_on date not null,
  about text,
  words text not null,
  audience text[] not null default '{}',
  readers text[] not null generated always as (voice_readers(audience)) stored,
  ${VERSIONED}
);
create table recorded_view (
  ${OF_CHILD},
  said_on date not null,
  about text,
  words text not null,
  told_to text,
  ${VERSIONED}
);
${index('shared_view', 'recorded_view')}
`;
