/** The columns of `OfferRecord`, with the last assurance up to a day; the query says which day, as `asked.day`. */
export const OFFER_COLUMNS = `
  offer.id, offer.council_code as "councilCode", offer.name, offer.description, offer.eligibility,
  offer.minimum_age as "minimumAge", offer.maximum_age as "maximumAge", offer.cost_options as "costOptions",
  offer.promised_band as "promisedBand", offer.url, offer.source, offer.published_on as "publishedOn",
  offer.withdrawn_on as "withdrawnOn", offer.version, assurance.assured_on as "assuredOn",
  assurance.assured_by as "assuredBy"`;

export const WITH_ASSURANCE = `
  left join lateral (
    select assured_on, assured_by from offer_assurance
    where offer_assurance.offer_id = offer.id and offer_assurance.assured_on <= asked.day
    order by assured_on desc limit 1
  ) as assurance on true`;

/** $1 the day, $2 codes of the councils whose offers are asked for, $3 stale; null does not narrow. */
const STANDING = `
  from (values ($1::date)) as asked (day)
  join offer on offer.published_on <= asked.day and (offer.withdrawn_on is null or offer.withdrawn_on > asked.day)
  ${WITH_ASSURANCE}
  where ($2::text[] is null or offer.council_code = any ($2))
    and ($3::boolean is null or $3 = ((coalesce(assurance.assured_on, offer.published_on) + interval '12 months')::date <= asked.day))`;

/** $4 and $5 the name and id of the last of the page before, $6 how many. By name and id, byte by byte. */
export const PAGE_OF_OFFERS = `
  select ${OFFER_COLUMNS} ${STANDING}
    and ($4::text is null or (offer.name collate "C", offer.id) > ($4, $5::uuid))
  order by offer.name collate "C", offer.id limit $6`;

export const COUNT_OF_OFFERS = `select count(*) as count ${STANDING}`;

/** $1 the day, $2 the ids; withdrawn ones too, for a link to them may be old. */
export const OFFERS_BY_ID = `
  select ${OFFER_COLUMNS} from (values ($1::date)) as asked (day)
  join offer on offer.id = any ($2::uuid[]) ${WITH_ASSURANCE}`;
