/** One item of the agreement a table. Lists of a plan that change together are kept together, so that they have one version. */
export const HEALTH_PART_TABLES = `
create table health_checks (
  child_id uuid primary key references patient on delete cascade,
  gp_registered boolean,
  dentist_registered boolean,
  teeth_checked_on date,
  immunisations_up_to_date boolean,
  development_up_to_date boolean,
  checked_on date not null
);
create table health_plan (
  child_id uuid primary key references patient on delete cascade,
  allergies jsonb not null default '[]' check (jsonb_typeof(allergies) = 'array'),
  medication jsonb not null default '[]' check (jsonb_typeof(medication) = 'array'),
  appointments jsonb not null default '[]' check (jsonb_typeof(appointments) = 'array'),
  safety_plan text,
  passport_issued_on date,
  version integer not null default 1 check (version > 0),
  changed_by text not null,
  changed_by_role text not null,
  changed_at timestamptz not null default now()
);
create table assessment_finding (
  id uuid primary key,
  child_id uuid not null references patient on delete cascade,
  assessment_id uuid not null references health_assessment on delete cascade,
  found_on date not null,
  area text not null check (area in ('GROWTH', 'PHYSICAL', 'DEVELOPMENT', 'EMOTIONAL', 'LIFESTYLE', 'VISION_AND_HEARING')),
  finding text not null,
  action text
);
create index on assessment_finding (child_id);
create table immunisation (
  id uuid primary key,
  child_id uuid not null references patient on delete cascade,
  vaccine text not null,
  dose integer not null check (dose > 0),
  due_on date not null,
  given_on date,
  declined boolean not null default false,
  check (not declined or given_on is null)
);
create index on immunisation (child_id);
create table substance_misuse (
  id uuid primary key,
  child_id uuid not null references patient on delete cascade,
  identified_on date not null,
  substance text not null,
  offered_on date check (offered_on >= identified_on),
  received_from date check (received_from >= offered_on)
);
create index on substance_misuse (child_id);
create table family_history (
  id uuid primary key,
  child_id uuid not null references patient on delete cascade,
  relation text not null check (relation in ('MOTHER', 'FATHER', 'SIBLING', 'GRANDPARENT', 'OTHER')),
  condition text not null,
  recorded_on date not null
);
create index on family_history (child_id);
create table sdq_score (
  id uuid primary key,
  child_id uuid not null references patient on delete cascade,
  completed_on date not null,
  completed_by text not null check (completed_by in ('CARER', 'TEACHER', 'YOUNG_PERSON')),
  total integer not null check (total between 0 and 40),
  recorded_by text,
  recorded_at timestamptz not null default now(),
  unique (child_id, completed_on, completed_by)
);
create table sdq_answers (
  sdq_id uuid primary key,
  child_id uuid not null references patient on delete cascade,
  completed_on date not null,
  completed_by text not null check (completed_by in ('CARER', 'TEACHER', 'YOUNG_PERSON')),
  answers jsonb not null check (jsonb_array_length(answers) = 25)
);
create index on sdq_answers (child_id);
create table mental_health_referral (
  id uuid primary key,
  child_id uuid not null references patient on delete cascade,
  reference text not null unique,
  service_id uuid not null,
  service_name text not null,
  referred_on date not null,
  status text not null check (status in ('REFERRED', 'ACCEPTED', 'NOT_ACCEPTED', 'CLOSED')),
  accepted_on date check (accepted_on >= referred_on),
  first_contact_on date check (first_contact_on >= accepted_on),
  closed_on date check (closed_on >= referred_on),
  version integer not null default 1 check (version > 0),
  changed_by text,
  changed_by_role text,
  changed_at timestamptz not null default now(),
  check (status <> 'ACCEPTED' or accepted_on is not null),
  check ((status in ('NOT_ACCEPTED', 'CLOSED')) = (closed_on is not null))
);
create index on mental_health_referral (child_id);
create table mental_health_note (
  id uuid primary key,
  child_id uuid not null references patient on delete cascade,
  referral_id uuid not null references mental_health_referral on delete cascade,
  noted_on date not null,
  kind text not null check (kind in ('FORMULATION', 'INTERVENTION', 'OUTCOME')),
  content text not null
);
create index on mental_health_note (child_id);
comment on table sdq_score is 'Total of a Strengths and Difficulties Questionnaire: what professionals of other agencies may see.';
comment on table sdq_answers is 'The 25 answers, 0, 1, 2 or null, in the order of the questionnaire; its wording is not kept here.';
comment on column mental_health_referral.reference is 'Stands on the referral letter: by it the service that was written to accepts.';
`;

export const HEALTH_PART_TABLE_NAMES = [
  'mental_health_note', 'mental_health_referral', 'sdq_answers', 'sdq_score', 'family_history', 'substance_misuse',
  'immunisation', 'assessment_finding', 'health_plan', 'health_checks',
] as const; // prettier-ignore
