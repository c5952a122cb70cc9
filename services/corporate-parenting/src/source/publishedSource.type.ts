import { Category, DateScalar } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'The document that something was taken from, word for word.' })
export class PublishedSource {
  /** Rows refer to it; the graph does not show it. */
  id!: string;

  @Field({ description: 'The title of the document.' })
  @Category('public.strategy')
  title!: string;

  @Field({ description: 'Who published it.' })
  @Category('public.strategy')
  publishedBy!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day of publication; null when the document does not say.' })
  @Category('public.strategy')
  publishedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the document cites and does not contain, and what in it can be misread; null: nothing known.',
  })
  @Category('public.strategy')
  caution!: string | null;
}
