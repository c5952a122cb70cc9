/** Every function answers newest first, and goes on from where the page before ended. */
const POSITION = 'before_at timestamptz, before_chain uuid, before_sequence bigint, most integer';
const IS_BEFORE = `(before_at is null or (look.at, look.chain, look.sequence) < (before_at, before_chain, before_sequence))`;
const NEWEST_FIRST = 'order by look.at desc, look.chain desc, look.sequence desc limit most';

/** How the record lies: in one table, as it did first; in months; and with what was shown of each child. */
export type Layout = 'whole' | 'segmented' | 'byChild';

/** Which month a record lies in is told by its chain: of all months' tables, one is opened. */
const JOIN_SEGMENT = `join audit.chain as kept on kept.id = look.chain
    join audit.record as whole
      on whole.segment = kept.segment and whole.chain = look.chain and whole.sequence = look.sequence`;
const JOIN_RECORD: Record<Layout, string> = {
  whole: 'join audit.record as whole on whole.chain = look.chain and whole.sequence = look.sequence',
  segmented: JOIN_SEGMENT,
  byChild: JOIN_SEGMENT,
};

/** The categories of which something was shown of a child; of a look that does not know, those of all its children. */
const shownOf = (layout: Layout, child: string): string =>
  layout === 'byChild' ? `looks.shown_of(look.categories, look.children, look.shown, ${child})` : 'look.categories';

/** Whether a look told of this child; for a controller, whether it did so by an item that it owns. */
const isOfChild = (layout: Layout): string =>
  layout === 'byChild'
    ? `look.children @> array[child] and ${shownOf(layout, 'child')} && owned`
    : 'look.children @> array[child]';

/** The record itself, as it was hashed, and its hash. */
const WHOLE = 'chain uuid, sequence bigint, at timestamptz, entry text, hash text';
const selectWhole = (layout: Layout) => `
    select look.chain, look.sequence, look.at, convert_from(whole.bytes, 'UTF8'), encode(whole.hash, 'hex')
    from page as look
    ${JOIN_RECORD[layout]}
    ${NEWEST_FIRST};`;

/** A controller's: an item that it owns was in it, or whoever looked works for it. */
const IS_OF_CONTROLLER = '(look.categories && owned or look.role = any (employed))';

const isAmong = (name: string) => `exists (
      select from unnest(${name}_chains, ${name}_sequences) as listed (chain, sequence)
      where listed.chain = look.chain and listed.sequence = look.sequence)`;

/**
 * Asks the agreement first, by role and purpose of whoever the transaction is for: a mistake of the caller's shows
 * nothing. The agreement's functions are found when they are called, for they are installed after the migrations. A plan
 * is made for the values at hand, since most of them are usually absent.
 */
const reader = (name: string, parameters: string, columns: string, allowed: string, query: string) => `
create function looks.${name}(${parameters}) returns table (${columns})
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
#variable_conflict use_column
begin
  if ${allowed} then
    return query ${query}
  end if;
end $$;
`;

/**
 * Who looked at one child: nothing of other children, and nothing of what was asked. The index over children is read
 * first and on its own, else a child whom nobody looks at would cost a walk through the whole record.
 */
const ofChild = (layout: Layout) =>
  reader(
    'of_child',
    `wanted uuid, with_own boolean, hidden_chains uuid[], hidden_sequences bigint[], ${POSITION}`,
    'chain uuid, sequence bigint, at timestamptz, subject text, role text, purpose text, categories text[], written boolean',
    `wanted = any (agreement.readable('accessLog.own'))`,
    `with found as materialized (select * from audit.look where look.children @> array[wanted])
    select look.chain, look.sequence, look.at, look.subject, look.role, look.purpose,
      ${shownOf(layout, 'wanted')},
      look.verdict = 'OUTCOME'
    from found as look
    where (with_own or look.subject <> current_setting('hub.subject', true)) and not ${isAmong('hidden')} and ${IS_BEFORE}
    ${NEWEST_FIRST};`,
  );

/** Looks at the data of some controllers: the items that they own, the roles that they employ. */
const ofControllers = (layout: Layout) =>
  reader(
    'of_controllers',
    `owned text[], employed text[], person text, child uuid, from_at timestamptz, until_at timestamptz,
    for_purpose text, by_role text, ended_as text, ${POSITION}`,
    WHOLE,
    `agreement.allowed('assurance.log')`,
    `with page as materialized (
      select look.chain, look.sequence, look.at from audit.look
      where ${IS_OF_CONTROLLER} and ${IS_BEFORE}
        and (person is null or look.subject = person) and (child is null or (${isOfChild(layout)}))
        and (from_at is null or look.at >= from_at) and (until_at is null or look.at < until_at)
        and (for_purpose is null or look.purpose = for_purpose) and (by_role is null or look.role = by_role)
        and (ended_as is null or look.verdict = ended_as)
      ${NEWEST_FIRST}
    )${selectWhole(layout)}`,
  );

/** Every emergency look, also one that found nobody; with `only`, of these, and never those in `without`. */
const emergencies = (layout: Layout) =>
  reader(
    'emergencies',
    `owned text[], employed text[], only_chains uuid[], only_sequences bigint[],
    without_chains uuid[], without_sequences bigint[], ${POSITION}`,
    WHOLE,
    `agreement.allowed('assurance.review')`,
    `with page as materialized (
      select look.chain, look.sequence, look.at from audit.look
      where look.purpose = 'EMERGENCY' and ${IS_OF_CONTROLLER} and ${IS_BEFORE}
        and (only_chains is null or ${isAmong('only')}) and not ${isAmong('without')}
      ${NEWEST_FIRST}
    )${selectWhole(layout)}`,
  );

/** Whether this look showed something of this child: asked before it is withheld from the young person. */
const showedChild = (layout: Layout) =>
  reader(
    'showed_child',
    'of_chain uuid, of_sequence bigint, child uuid, owned text[], employed text[]',
    'at timestamptz',
    `agreement.allowed('assurance.review')`,
    `select look.at from audit.look
    where look.chain = of_chain and look.sequence = of_sequence and ${isOfChild(layout)}
      and ${IS_OF_CONTROLLER};`,
  );

/** A function that is there already is replaced, and keeps who may call it. */
export function lookFunctions(layout: Layout): string {
  const functions = ofChild(layout) + ofControllers(layout) + emergencies(layout) + showedChild(layout);
  return layout === 'whole' ? functions : functions.replaceAll('create function', 'create or replace function');
}
