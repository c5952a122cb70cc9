import { Category, DateScalar } from '@hub/platform';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { CouncilKind } from './CouncilKind';
import type { CouncilRecord } from './CouncilRecord';
import { HelpGateway } from './HelpGateway';

@ObjectType({ description: 'A council, from its first day until it ended, and who took over.' })
@Directive('@key(fields: "code")')
export class Council implements CouncilRecord {
  @Field(() => ID, {
    description: 'Code of the Office for National Statistics, such as E07000165. A made-up council’s begins with X.',
  })
  @Category('public.offers')
  code!: string;

  @Field({ description: 'Its name.' })
  @Category('public.offers')
  name!: string;

  @Field(() => CouncilKind, { description: 'A county, a district, or both in one.' })
  @Category('public.offers')
  kind!: CouncilKind;

  /** The graph shows the council itself, as `county`. */
  countyCode!: string | null;

  @Field({
    description: 'The Department for Education’s three digits of the children’s services of its area, such as 815.',
  })
  @Category('public.offers')
  childrensServicesCode!: string;

  @Field(() => DateScalar, { description: 'Its first day.' })
  @Category('public.offers')
  startedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it was no more; null while it exists.',
  })
  @Category('public.offers')
  endedOn!: string | null;

  /** The graph shows the council itself, as `successor`. */
  successorCode!: string | null;

  @Field(() => HelpGateway, {
    description: 'By which law children’s services of the area turn to this council’s housing.',
  })
  @Category('public.offers')
  helpGateway!: HelpGateway;
}
