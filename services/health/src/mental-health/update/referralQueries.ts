/** $1 the reference. As whoever resolves scopes: referrals to services that the subject works for today, and no others. */
export const RECEIVED = `
  select received.child_id as "childId" from relationship.received_referral as received
  where received.reference = $1 and exists (
    select from relationship.staff where staff.service_id = received.service_id
      and staff.subject = current_setting('hub.subject', true)
      and staff.started_on <= $2 and (staff.ended_on is null or staff.ended_on > $2)
  ) and not exists (
    select from relationship.restricted_child as restricted where restricted.child_id = received.child_id)`;

const LOCKED = `
  select id, referred_on as "referredOn", accepted_on as "acceptedOn", first_contact_on as "firstContactOn", status, version,
    changed_at as "changedAt", changed_by_role as "changedByRole",
    (select name from health_professional where subject = changed_by) as name,
    (select job_title from health_professional where subject = changed_by) as "jobTitle"
  from mental_health_referral`;

export const LOCK_BY_REFERENCE = `${LOCKED} where reference = $1 for update of mental_health_referral`;
export const LOCK_BY_ID = `${LOCKED} where id = $1 for update of mental_health_referral`;

/** $1 the referral; what is null stays as it is. */
export const SAVE_REFERRAL = `
  update mental_health_referral set status = $2, accepted_on = coalesce($3, accepted_on),
    first_contact_on = coalesce($4, first_contact_on), closed_on = coalesce($5, closed_on),
    version = version + 1, changed_by = $6, changed_by_role = $7, changed_at = now()
  where id = $1 returning id as "referralId"`;
