import { daysFromToday, TODAY } from '../worldChildren.mts';
import type { Row, RowsOf } from './RowsOf.mts';
import { endOf } from './socialCareRelations.mts';
import { rowId } from './rowId.mts';

const [LONG_AGO, LAST_YEAR, LAST_MONTH, SOON] = [-900, -400, -30, 60].map(daysFromToday) as [string, string, string, string]; // prettier-ignore
export const [PATIENTS_SERVICE, MENTAL_SERVICE, OTHER_SERVICE] = ['patients', 'mental', 'other'].map((name) => rowId('service', name)) as [string, string, string]; // prettier-ignore
const CHANGED = { version: 1, changed_by: 'nurse', changed_by_role: 'LOOKED_AFTER_NURSE' };
const ANSWERS = Array.from({ length: 25 }, (_, index) => index % 3);
const RELEASED = ['health.clinical', 'health.familyHistory', 'health.mental'];

/** Services of the personas, and one of nobody's. */
export const HEALTH_SERVICES = {
  'relationship.service': [PATIENTS_SERVICE, MENTAL_SERVICE, OTHER_SERVICE].map((id) => ({ id, name: 'A service' })),
  'relationship.staff': [
    ...['nurse', 'second-nurse', 'doctor', 'health-administrator'].map((subject) => [subject, PATIENTS_SERVICE]),
    ['camhs', MENTAL_SERVICE],
  ].map(([subject, service_id]) => ({ subject, service_id, started_on: LONG_AGO })),
};

/** What health holds, and with which service the child is. */
export const healthRows: RowsOf = (child) => {
  const { id: child_id, relation, dateOfBirth } = child;
  const own = (what: string): Row => ({ id: rowId(child_id, what), child_id });
  const assessment = (what: string, values: Row): Row => ({ ...own(what), kind: 'REVIEW', counted_from: LONG_AGO, booked_for: null, completed_on: null, practitioner_type: null, follows: null, version: 1, changed_at: TODAY, cancelled_because: null, ...values }); // prettier-ignore
  const isEnded = relation === 'ENDED';
  const number = `999${child_id.slice(-7)}`;
  return {
    patient: [{ child_id, match_evidence: 'NHS_NUMBER', matched_on: LONG_AGO, as_at: TODAY }],
    patient_birth: [{ child_id, date_of_birth: dateOfBirth }],
    nhs_number: [{ child_id, number, recorded_on: LONG_AGO }],
    health_assessment: [
      assessment('initial', { kind: 'INITIAL', status: 'COMPLETED', due_on: LONG_AGO, booked_for: LONG_AGO, completed_on: LONG_AGO, practitioner_type: 'REGISTERED_MEDICAL_PRACTITIONER' }), // prettier-ignore
      assessment('done', { status: 'COMPLETED', due_on: LAST_YEAR, booked_for: LAST_YEAR, completed_on: LAST_YEAR, practitioner_type: 'REGISTERED_NURSE' }), // prettier-ignore
      assessment('cancelled', { status: 'CANCELLED', due_on: LAST_YEAR, cancelled_because: 'NOT_NEEDED' }),
      assessment('due', {
        status: 'BOOKED',
        due_on: LAST_MONTH,
        booked_for: SOON,
        follows: rowId(child_id, 'done'),
        version: 2,
      }),
    ],
    assessment_change: [{ assessment_id: rowId(child_id, 'due'), version: 2, child_id, changed_by: 'nurse', changed_by_role: 'LOOKED_AFTER_NURSE', changes: [{ field: 'status', from: 'REQUESTED', to: 'BOOKED' }] }], // prettier-ignore
    health_checks: [{ child_id, gp_registered: true, dentist_registered: true, teeth_checked_on: LAST_MONTH, immunisations_up_to_date: true, development_up_to_date: true, checked_on: LAST_MONTH }], // prettier-ignore
    health_plan: [{ child_id, allergies: [{ substance: 'Egg', reaction: 'Rash' }], medication: [{ name: 'Melatonin', dose: '2 mg', reviewOn: SOON }], appointments: [{ on: SOON, with: 'Dentist', note: 'Bring the form' }], safety_plan: 'The quiet room', passport_issued_on: LAST_YEAR, ...CHANGED }], // prettier-ignore
    assessment_finding: [{ ...own('finding'), assessment_id: rowId(child_id, 'done'), found_on: LAST_YEAR, area: 'GROWTH', finding: 'As expected', action: 'None' }], // prettier-ignore
    immunisation: [
      { ...own('immunisation'), vaccine: 'MMR', dose: 1, due_on: LONG_AGO, given_on: LONG_AGO, declined: false },
    ],
    substance_misuse: [{ ...own('misuse'), identified_on: LAST_YEAR, substance: 'Cannabis', offered_on: LAST_YEAR, received_from: LAST_MONTH }], // prettier-ignore
    family_history: [{ ...own('history'), relation: 'MOTHER', condition: 'Asthma', recorded_on: LAST_YEAR }],
    sdq_score: [
      { ...own('sdq'), completed_on: LAST_YEAR, completed_by: 'CARER', total: 12, recorded_by: 'nurse' },
      { ...own('later sdq'), completed_on: LAST_MONTH, completed_by: 'CARER', total: 10, recorded_by: 'nurse' },
    ],
    sdq_answers: [{ sdq_id: rowId(child_id, 'sdq'), child_id, completed_on: LAST_YEAR, completed_by: 'CARER', answers: ANSWERS }], // prettier-ignore
    mental_health_referral: [
      { ...own('referral'), reference: `MH-${child_id.slice(-4)}`, service_id: relation === 'OUT' ? OTHER_SERVICE : MENTAL_SERVICE, service_name: 'CAMHS', referred_on: LAST_YEAR, status: isEnded ? 'CLOSED' : 'ACCEPTED', accepted_on: LAST_YEAR, first_contact_on: LAST_YEAR, closed_on: endOf(child), ...CHANGED }, // prettier-ignore
      { ...own('old referral'), reference: `MH-${child_id.slice(-4)}-OLD`, service_id: OTHER_SERVICE, service_name: 'Elsewhere', referred_on: LONG_AGO, status: 'CLOSED', accepted_on: LONG_AGO, first_contact_on: LONG_AGO, closed_on: LAST_YEAR, ...CHANGED }, // prettier-ignore
      { ...own('waiting referral'), reference: `MH-${child_id.slice(-4)}-NEW`, service_id: OTHER_SERVICE, service_name: 'Elsewhere', referred_on: LAST_MONTH, status: 'REFERRED', accepted_on: null, first_contact_on: null, closed_on: null, ...CHANGED }, // prettier-ignore
    ],
    mental_health_note: ['FORMULATION', 'INTERVENTION', 'OUTCOME'].map((kind) => ({ ...own(kind), referral_id: rowId(child_id, 'referral'), noted_on: LAST_MONTH, kind, content: 'Settled' })), // prettier-ignore
    'relationship.dated': [
      { service_id: relation === 'OUT' ? OTHER_SERVICE : PATIENTS_SERVICE, kind: 'registeredPatients', child_id, started_on: LONG_AGO, ended_on: endOf(child) }, // prettier-ignore
    ],
    'relationship.release': child.isOpened.release ? RELEASED.map((category) => ({ child_id, category, released_by: 'nurse' })) : [], // prettier-ignore
  };
};
