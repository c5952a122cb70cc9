import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Category } from '@hub/platform';
import { AdoptionRecord } from '../adoption/adoptionRecord.type';
import { CareStatus } from '../care-status/careStatus.type';
import { CarerContact } from '../carer/carerContact.type';
import { Delegation } from '../delegation/delegation.type';
import { ExploitationRisk } from '../exploitation/exploitationRisk.type';
import { FamilyAndNetwork } from '../family/family.type';
import { HealthAssessmentRequest } from '../health-request/healthRequest.type';
import { ChildCharacteristics, ChildName } from '../identity/identity.type';
import { CareLeaverRecord } from '../leaver/leaver.type';
import { LegalRecord } from '../legal/legal.type';
import { MissingEpisode } from '../missing/missingEpisode.type';
import { Placement, PlacementAddress } from '../placement/placement.type';
import { CarePlan } from '../plan/plan.type';
import { Review } from '../review/review.type';
import { YoungPersonsVoice } from '../voice/voice.type';
import { Professional } from '../worker/worker.type';
import { YouthJusticeInvolvement } from '../youth-justice/youthJustice.type';

@ObjectType({
  description: 'What social care holds. A part that is null was not released to you or could not be read.',
})
export class CareRecord {
  @Category('care.status')
  @Field(() => CareStatus, {
    nullable: true,
    description: 'Whether the child is looked after, since when, and by whom.',
  })
  status?: CareStatus | null;

  @Category('care.legal')
  @Field(() => LegalRecord, { nullable: true, description: 'Legal status, category of need and episodes of care.' })
  legal?: LegalRecord | null;

  @Category('care.placementType')
  @Field(() => Placement, {
    nullable: true,
    description: 'The placement of today, without the address. Null when there is none today.',
  })
  placement?: Placement | null;

  @Category('care.placementAddress')
  @Field(() => PlacementAddress, {
    nullable: true,
    description: 'The address of today’s placement. Null when there is none today.',
  })
  placementAddress?: PlacementAddress | null;

  @Category('care.reviews')
  @Field(() => [Review], { nullable: true, description: 'Reviews on record, the latest first.' })
  reviews?: Review[] | null;

  @Category('care.contacts')
  @Field(() => [Professional], {
    nullable: true,
    description: 'Professionals allocated to the child whose allocation has not ended.',
  })
  professionals?: Professional[] | null;

  @Category('care.delegation')
  @Field(() => Delegation, {
    nullable: true,
    description: 'Who holds parental responsibility, what is delegated to whom, and who must not have contact.',
  })
  delegation?: Delegation | null;

  @Category('care.carerContact')
  @Field(() => [CarerContact], {
    nullable: true,
    description: 'Who cares for the child today and how to reach them, without an address.',
  })
  carerContacts?: CarerContact[] | null;

  @Category('care.plan')
  @Field(() => CarePlan, {
    nullable: true,
    description: 'The care plan, the plan for permanence and the visits. Null when none of it is recorded.',
  })
  plan?: CarePlan | null;

  @Category('care.family')
  @Field(() => FamilyAndNetwork, { nullable: true, description: 'Family time, siblings and the support network.' })
  family?: FamilyAndNetwork | null;

  @Category('care.missing')
  @Field(() => [MissingEpisode], {
    nullable: true,
    description: 'Times missing or away without authorisation, the latest first.',
  })
  missing?: MissingEpisode[] | null;

  @Category('care.exploitation')
  @Field(() => [ExploitationRisk], {
    nullable: true,
    description: 'Assessments of the risk of exploitation, the latest first.',
  })
  exploitation?: ExploitationRisk[] | null;

  @Category('care.adoption')
  @Field(() => AdoptionRecord, {
    nullable: true,
    description: 'The way towards adoption. Null when none is recorded. Opened by a named grant only.',
  })
  adoption?: AdoptionRecord | null;

  @Category('care.youthJustice')
  @Field(() => [YouthJusticeInvolvement], {
    nullable: true,
    description: 'Involvement with youth justice, the latest first.',
  })
  youthJustice?: YouthJusticeInvolvement[] | null;

  @Category('health.request')
  @Field(() => [HealthAssessmentRequest], {
    nullable: true,
    description: 'Health assessments that social care asked for, the latest first.',
  })
  healthAssessmentRequests?: HealthAssessmentRequest[] | null;
}

@ObjectType({
  description:
    'A child looked after by a local authority, or a care leaver. Social care gives the id that all agencies use.',
})
@Directive('@key(fields: "id")')
export class Child {
  @Category('structure')
  @Field(() => ID, { description: 'The id by which all agencies know the child.' })
  id!: string;

  @Category('identity.localId')
  @Field(() => String, {
    nullable: true,
    description: 'The authority’s own child id (SSDA903 CHILD). Null when none is held.',
  })
  localId?: string | null;

  @Category('identity.name')
  @Field(() => ChildName, { nullable: true, description: 'Name, date of birth and sex. Null when none is held.' })
  name?: ChildName | null;

  @Category('identity.characteristics')
  @Field(() => ChildCharacteristics, {
    nullable: true,
    description: 'Ethnicity and asylum status. Null when none is held.',
  })
  characteristics?: ChildCharacteristics | null;

  @Category('structure')
  @Field(() => CareRecord, { nullable: true, description: 'What social care holds of the child.' })
  care?: CareRecord | null;

  @Category('structure')
  @Field(() => YoungPersonsVoice, { nullable: true, description: 'What the young person says for themselves.' })
  voice?: YoungPersonsVoice | null;

  @Category('structure')
  @Field(() => CareLeaverRecord, {
    nullable: true,
    description: 'What social care holds of a young person who is to leave, or has left, its care.',
  })
  leaver?: CareLeaverRecord | null;
}
