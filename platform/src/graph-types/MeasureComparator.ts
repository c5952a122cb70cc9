import 'reflect-metadata';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Category } from '../policy/Category';

@ObjectType({ description: 'What was last published nationally for a measure, to read the hub’s own figure against.' })
@Directive('@shareable')
@Category('statistics')
export class MeasureComparator {
  @Field(() => String, { description: 'The published figure for England, in the unit of the measure.' })
  @Category('statistics')
  england!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The published figure for the authority; null when none was published for it.',
  })
  @Category('statistics')
  authority!: string | null;

  @Field(() => String, { description: 'The period that the published figures are about, such as “31 March 2025”.' })
  @Category('statistics')
  period!: string;

  @Field(() => String, { description: 'Who published them, in which release.' })
  @Category('statistics')
  source!: string;

  @Field(() => String, {
    nullable: true,
    description: 'How the published figure differs from the hub’s: another period, cohort or unit. Null: it does not.',
  })
  @Category('statistics')
  caution!: string | null;
}
