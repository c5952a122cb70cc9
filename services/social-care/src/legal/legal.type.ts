import { Field, Int, ObjectType } from 'type-graphql';
import { Category, DateScalar } from '@hub/platform';
import { categoryOfNeedCodes, legalStatusCodes, reasonEndedCodes, reasonForEpisodeCodes } from '../codes';

@ObjectType({ description: 'A stretch of care during which neither legal status nor placement changed.' })
export class Episode {
  @Category('care.legal')
  @Field(() => DateScalar, { description: 'First day of the episode (SSDA903 DECOM).' })
  startedOn!: string;

  @Category('care.legal')
  @Field(() => Int, { description: '1, or the place among several rows that were returned with this start.' })
  occurrence!: number;

  @Category('care.legal')
  @Field(() => reasonForEpisodeCodes.graphType, { nullable: true, description: 'What changed on the first day (RNE).' })
  reasonForEpisode!: string | null;

  @Category('care.legal')
  @Field(() => legalStatusCodes.graphType, { nullable: true, description: 'Legal status throughout the episode (LS).' })
  legalStatus!: string | null;

  @Category('care.legal')
  @Field(() => categoryOfNeedCodes.graphType, {
    nullable: true,
    description: 'Why the child needed to be looked after (CIN).',
  })
  categoryOfNeed!: string | null;

  @Category('care.legal')
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the episode ended (DEC); null while it lasts.',
  })
  endedOn!: string | null;

  @Category('care.legal')
  @Field(() => reasonEndedCodes.graphType, { nullable: true, description: 'Why it ended (REC); null while it lasts.' })
  reasonEnded!: string | null;
}

@ObjectType({ description: 'Legal status, category of need and episodes of care.' })
export class LegalRecord {
  @Category('care.legal')
  @Field(() => legalStatusCodes.graphType, {
    nullable: true,
    description: 'Legal status of the episode in force today; null when none is, or its code is unknown.',
  })
  legalStatus!: string | null;

  @Category('care.legal')
  @Field(() => String, { nullable: true, description: 'The SSDA903 code of the legal status, as it was returned.' })
  legalStatusCode!: string | null;

  @Category('care.legal')
  @Field(() => String, { nullable: true, description: 'The legal status in plain words.' })
  legalStatusLabel!: string | null;

  @Category('care.legal')
  @Field(() => categoryOfNeedCodes.graphType, {
    nullable: true,
    description: 'Category of need of the episode in force today; null when none is.',
  })
  categoryOfNeed!: string | null;

  @Category('care.legal')
  @Field(() => String, { nullable: true, description: 'The SSDA903 code of the category of need, as it was returned.' })
  categoryOfNeedCode!: string | null;

  @Category('care.legal')
  @Field(() => [Episode], { description: 'All episodes on record, the latest first.' })
  episodes!: Episode[];
}
