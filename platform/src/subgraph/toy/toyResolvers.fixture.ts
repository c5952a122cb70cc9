import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Category } from '../../policy/Category';
import type { SubgraphContext } from '../SubgraphDefinition';
import {
  Child,
  ToyCareRecord,
  ToyChildFilter,
  ToyHub,
  ToyLegalStatusInput,
  ToyLegalStatusPayload,
} from './toyTypes.fixture';

/** What the toy agency's resolvers find: its rows, unguarded, so that only the shield stands between. */
export interface ToyContext extends SubgraphContext {
  rows: Map<string, ToyRow>;
  fail?: (place: string) => void;
}

export interface ToyRow extends Omit<Child, 'care'> {
  care: ToyCareRecord & { childId: string };
}

@Resolver(() => Child)
export class ToyChildResolver {
  @Category('structure')
  @Query(() => Child, { nullable: true })
  child(@Arg('id', () => ID) id: string, @Ctx() { rows, fail }: ToyContext): ToyRow | undefined {
    fail?.('child');
    return rows.get(id);
  }

  @Category('structure')
  @Query(() => [Child])
  children(
    @Arg('where', () => ToyChildFilter, { nullable: true }) _where: ToyChildFilter | undefined,
    @Ctx() { rows }: ToyContext,
  ): ToyRow[] {
    return [...rows.values()];
  }

  @Category('public.hub')
  @Query(() => ToyHub)
  hub(): ToyHub {
    return { name: 'Toy' };
  }

  @FieldResolver(() => ToyCareRecord, { nullable: true })
  care(@Root() child: ToyRow): ToyCareRecord {
    return child.care;
  }

  @Category('care.legal')
  @Mutation(() => ToyLegalStatusPayload)
  recordLegalStatus(
    @Arg('input', () => ToyLegalStatusInput) input: ToyLegalStatusInput,
    @Ctx() { rows }: ToyContext,
  ): ToyLegalStatusPayload {
    const row = rows.get(input.childId);
    if (row?.care.legal) row.care.legal.legalStatus = input.legalStatus;
    return { child: row };
  }
}
