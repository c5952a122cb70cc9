import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Category, DateScalar } from '@hub/platform';

/** What an allocation makes of a professional; the relationship of the agreement of the same name follows from it. */
export const WorkerRelationship = {
  CASELOAD: 'caseload',
  PERSONAL_ADVISER: 'personalAdviser',
  REVIEWS: 'reviews',
} as const;
export type WorkerRelationship = (typeof WorkerRelationship)[keyof typeof WorkerRelationship];

registerEnumType(WorkerRelationship, {
  name: 'WorkerRelationship',
  description: 'What a professional is to the child. While it is in force it opens the child’s record to them.',
  valuesConfig: {
    CASELOAD: { description: 'The child is on their caseload, as social worker.' },
    PERSONAL_ADVISER: {
      description: 'They are the young person’s personal adviser (Children Act 1989 s.23D); on their caseload too.',
    },
    REVIEWS: { description: 'They chair the child’s reviews, as independent reviewing officer.' },
  },
});

@ObjectType({ description: 'A professional who works with the child, by an allocation that has not ended.' })
export class Professional {
  @Category('care.contacts')
  @Field(() => ID, { description: 'The allocation, to be named when it is ended.' })
  allocationId!: string;

  @Category('care.contacts')
  @Field(() => Int, {
    description: 'How often the allocation was written; to be sent as `expectedVersion` with a change.',
  })
  version!: number;

  @Category('care.contacts')
  @Field(() => String, { description: 'The professional’s name.' })
  name!: string;

  @Category('care.contacts')
  @Field(() => String, { description: 'What they work as.' })
  jobTitle!: string;

  @Category('care.contacts')
  @Field(() => String, { nullable: true, description: 'The team they belong to.' })
  team!: string | null;

  @Category('care.contacts')
  @Field(() => String, { nullable: true, description: 'How to reach them.' })
  telephone!: string | null;

  @Category('care.contacts')
  @Field(() => WorkerRelationship, { description: 'What they are to the child.' })
  relationship!: WorkerRelationship;

  @Category('care.contacts')
  @Field(() => DateScalar, { description: 'First day of the allocation; it may lie ahead.' })
  startedOn!: string;

  @Category('care.contacts')
  @Field(() => DateScalar, { nullable: true, description: 'First day without it, when its end is set already.' })
  endedOn!: string | null;
}
