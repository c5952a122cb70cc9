import { daysFromToday, TODAY } from '../worldChildren.mts';
import type { Row, RowsOf } from './RowsOf.mts';
import { rowId } from './rowId.mts';

const AUDIENCE = ['SOCIAL_WORKER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'PERSONAL_ADVISER', 'ADVOCATE', 'CARER', 'CARERS_SOCIAL_WORKER', 'YOUTH_JUSTICE', 'VIRTUAL_SCHOOL', 'HEALTH', 'CAMHS']; // prettier-ignore
const CHANGED = { version: 1, changed_by: 'social-worker', changed_at: TODAY };
const [LONG_AGO, LAST_YEAR, LAST_MONTH, SOON] = [-900, -400, -30, 60].map(daysFromToday) as [string, string, string, string]; // prettier-ignore

export const HOME = '816';
export const ELSEWHERE = '815';

/** What social care holds, the relationships that it owns left out. */
export const socialCareRows: RowsOf = ({ id, familyName, dateOfBirth, isAdult, relation }) => {
  const child_id = id;
  const own = (what: string): Row => ({ id: rowId(id, what), child_id });
  const authority_code = relation === 'OUT' ? ELSEWHERE : HOME;
  const isLookedAfter = !isAdult && relation !== 'ENDED';
  const leftOn = isLookedAfter ? null : daysFromToday(isAdult ? -200 : -1);
  return {
    child_local_id: [{ child_id, authority_code, local_id: `DEMO${familyName}` }],
    child_name: [{ child_id, given_name: 'Robin', family_name: familyName, date_of_birth: dateOfBirth, sex: '2' }],
    child_characteristics: [
      { child_id, ethnicity: 'WBRI', unaccompanied_asylum_seeker: true, unaccompanied_until: SOON, first_language: 'English', religion: 'None', disability: 'Hearing' }, // prettier-ignore
    ],
    care_status: [{ child_id, looked_after: isLookedAfter, looked_after_since: LAST_YEAR, ceased_on: leftOn, responsible_authority_code: authority_code, as_at: TODAY }], // prettier-ignore
    care_transfer: [{ ...own('transfer'), to_code: authority_code, on_day: LONG_AGO, recorded_by: 'team-manager', version: 1 }], // prettier-ignore
    episode: [
      { ...own('first episode'), started_on: LONG_AGO, occurrence: 1, reason_for_episode: 'S', legal_status: 'C1', category_of_need: 'N1', ended_on: LAST_YEAR, reason_ended: 'X1' }, // prettier-ignore
      { ...own('episode'), started_on: LAST_YEAR, occurrence: 1, reason_for_episode: 'P', legal_status: 'C2', category_of_need: 'N1', ended_on: leftOn, reason_ended: leftOn && 'E8' }, // prettier-ignore
    ],
    placement: [
      { ...own('first placement'), episode_id: rowId(id, 'first episode'), started_on: LONG_AGO, occurrence: 1, ended_on: LAST_YEAR, type: 'U6', provider: 'PR1', reason_for_change: 'CARPL', ofsted_urn: '1234567', out_of_area: false, distance_band: 'WITHIN_20_MILES' }, // prettier-ignore
      { ...own('placement'), episode_id: rowId(id, 'episode'), started_on: LAST_YEAR, occurrence: 1, ended_on: null, type: 'U6', provider: 'PR1', reason_for_change: null, ofsted_urn: '1234567', out_of_area: true, distance_band: 'OVER_20_MILES' }, // prettier-ignore
    ],
    placement_address: [{ placement_id: rowId(id, 'first placement'), child_id, postcode: 'YO90 9ZZ', started_on: LONG_AGO, ended_on: LAST_YEAR }, { placement_id: rowId(id, 'placement'), child_id, postcode: 'YO90 1AB', started_on: LAST_YEAR, ended_on: null }], // prettier-ignore
    review: [{ ...own('review'), held_on: LAST_MONTH, occurrence: 1, participation: 'PN1' }],
    parental_responsibility: [{ ...own('holder'), holder: 'Jo Example', relation: 'mother', basis: 'birth', since: LONG_AGO, ended_on: null }], // prettier-ignore
    delegated_decision: [{ ...own('decision'), decision: 'Haircut', delegated_to: 'carer', conditions: 'Ask first', agreed_on: LAST_YEAR, ended_on: null }], // prettier-ignore
    contact_restriction: [{ ...own('restriction'), person: 'Max Barred', relation: 'uncle', kind: 'NO_CONTACT', basis: 'order', from_on: LAST_YEAR, until_on: SOON }], // prettier-ignore
    carer_contact: [{ ...own('carer'), name: 'Maria Santos', telephone: '01632 960101', started_on: LAST_YEAR, ended_on: null }], // prettier-ignore
    care_plan: [{ child_id, agreed_on: LAST_YEAR, summary: 'Stay', permanence_plan: 'LTFOST18', permanence_agreed_on: LAST_YEAR, ...CHANGED }], // prettier-ignore
    visit: [
      { ...own('visit'), due_on: LAST_MONTH, done_on: LAST_MONTH, seen_alone: true, note: 'Settled', ...CHANGED },
      { ...own('next visit'), due_on: SOON, done_on: null, seen_alone: null, note: null, ...CHANGED },
    ],
    family_time: [{ ...own('family time'), person: 'Jo Example', relation: 'mother', kind: 'SUPERVISED', frequency: 'monthly', since: LAST_YEAR, ended_on: null }], // prettier-ignore
    sibling: [{ ...own('sibling'), given_name: 'Alex', relation: 'HALF', lives_with_child: false }],
    support_person: [{ ...own('support'), name: 'Aunt May', relation: 'aunt', role: 'Sunday lunch' }],
    missing_episode: [{ ...own('missing'), kind: 'M', began_on: LAST_MONTH, ended_on: daysFromToday(-29), police_told: true, interview_offered: true, interview_accepted: true, interview_held_on: daysFromToday(-28), ...CHANGED }], // prettier-ignore
    exploitation_risk: [{ ...own('risk'), kind: 'ONLINE', level: 'EMERGING', assessed_on: LAST_MONTH, review_due_on: SOON, summary: 'Watch' }], // prettier-ignore
    adoption_record: [{ child_id, decided_on: LONG_AGO, matched_on: LONG_AGO, placed_on: LAST_YEAR, reversed_on: LAST_MONTH, reason_reversed: 'RD1', foster_for_adoption: true }], // prettier-ignore
    youth_justice_involvement: [{ ...own('involvement'), kind: 'OUT_OF_COURT', convicted: false, from_on: LAST_YEAR, until_on: SOON, summary: 'Talked', ...CHANGED }], // prettier-ignore
    health_assessment_request: [{ ...own('request'), kind: 'REVIEW', requested_on: LAST_MONTH, note: 'Please', ...CHANGED }], // prettier-ignore
    shared_view: [{ ...own('view for nobody'), said_on: LAST_MONTH, about: 'home', words: 'For me alone.', audience: [], ...CHANGED }, { ...own('shared view'), said_on: LAST_MONTH, about: 'home', words: 'I like it here.', audience: AUDIENCE, ...CHANGED }], // prettier-ignore
    recorded_view: [{ ...own('view'), said_on: LAST_MONTH, about: 'home', words: 'I want to stay.', told_to: 'social-worker', ...CHANGED }], // prettier-ignore
    pathway_plan: [{ child_id, agreed_on: LAST_YEAR, reviewed_on: LAST_MONTH, review_due_on: SOON, goals: 'A flat', young_person_agrees: true, ...CHANGED }], // prettier-ignore
    leaver_activity: [{ ...own('activity'), as_at: LAST_MONTH, in_touch: 'YES', activity: 'F2', note: 'Well', ...CHANGED }], // prettier-ignore
    leaver_accommodation: [{ ...own('old accommodation'), since: LONG_AGO, ended_on: LAST_YEAR, kind: 'U', suitable: true, visited_on: LAST_YEAR, ...CHANGED }, { ...own('accommodation'), since: LAST_YEAR, ended_on: null, kind: 'U', suitable: true, visited_on: LAST_MONTH, ...CHANGED }], // prettier-ignore
    leaver_address: [{ ...own('address'), since: LAST_YEAR, ended_on: null, address: '1 Example Street', postcode: 'YO90 1AB', ...CHANGED }], // prettier-ignore
  };
};
