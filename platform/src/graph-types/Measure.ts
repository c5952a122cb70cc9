import 'reflect-metadata';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Category } from '../policy/Category';
import { MeasureComparator } from './MeasureComparator';
import { MeasureKind } from './MeasureKind';

/** A figure on the scorecard, after disclosure control. Every subgraph that has one uses this one, so that they merge. */
@ObjectType({
  description:
    'One figure of the scorecard. Numbers are text: “c” is suppressed because few people are behind it, “z” does not apply, “k” rounds to 0 and is not 0. Counts are rounded to the nearest 5.',
})
@Directive('@shareable')
@Category('statistics')
export class Measure {
  @Field({ description: 'A name for programs that never changes, such as `threeOrMorePlacements`.' })
  @Category('statistics')
  code!: string;

  @Field({ description: 'The measure in a few words.' })
  @Category('statistics')
  label!: string;

  @Field(() => MeasureKind, { description: 'Whether it is a count, a percentage or an average.' })
  @Category('statistics')
  kind!: MeasureKind;

  @Field({ description: 'Who or what the numerator counts; for an average, what is averaged.' })
  @Category('statistics')
  numeratorIs!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who or what the denominator counts; for an average, the cohort of `coverage`. Null for a count.',
  })
  @Category('statistics')
  denominatorIs!: string | null;

  @Field(() => String, {
    description: 'The numerator, rounded to the nearest 5; “c” when it, or what is left of the denominator, is 1 to 5.',
  })
  @Category('statistics')
  numerator!: string;

  @Field(() => String, { nullable: true, description: 'The denominator, rounded to the nearest 5; “c” for 1 to 5.' })
  @Category('statistics')
  denominator!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Whole per cent of the unrounded counts; “c” when any part is suppressed, “z” without a denominator. Null unless the kind is PERCENTAGE.',
  })
  @Category('statistics')
  percentage!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The mean, to one decimal place; “c” when fewer than 6 values or its coverage is suppressed.',
  })
  @Category('statistics')
  average!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Whole per cent of the cohort on whom the figure rests, the others being unknown; “c” is suppressed. Null where the figure rests on everybody by definition.',
  })
  @Category('statistics')
  coverage!: string | null;

  @Field({ description: 'The days that the figure is about, in words.' })
  @Category('statistics')
  period!: string;

  @Field({ description: 'Which date decides whether something belongs to the period.' })
  @Category('statistics')
  dateBasis!: string;

  @Field({ description: 'Where the definition comes from.' })
  @Category('statistics')
  source!: string;

  @Field({ description: 'The agency whose records were counted.' })
  @Category('statistics')
  agency!: string;

  @Field(() => String, { nullable: true, description: 'Why a figure could not be made, in plain words; else null.' })
  @Category('statistics')
  note!: string | null;

  @Field(() => MeasureComparator, { nullable: true, description: 'Published figures; null where there are none.' })
  @Category('statistics')
  comparator!: MeasureComparator | null;
}
