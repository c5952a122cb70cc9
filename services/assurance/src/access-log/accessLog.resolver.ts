import { Category } from '@hub/platform';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { AssuranceContext } from '../AssuranceContext';
import { Child } from '../child/child.type';
import { AccessLog } from './accessLog.type';

@Resolver(() => Child)
export class AccessLogResolver {
  @FieldResolver(() => AccessLog, {
    nullable: true,
    description:
      'Who looked at your record, when and why. A look is left out for a time when showing it would put somebody at risk; the data protection officer decides that, look by look, with an end.',
  })
  @Category('accessLog.own')
  accessLog(
    @Arg('first', () => Int, { nullable: true, description: 'How many at most, from 1 to 200; 50 when left out.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' })
    after: string | null,
    @Arg('includeYourOwn', () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: 'true: with the times that you looked yourself.',
    })
    includeYourOwn: boolean | null,
    @Root() { id }: Child,
    @Ctx() { accessLogs }: AssuranceContext,
  ): Promise<AccessLog> {
    return accessLogs.ofChild(id, { first, after, withOwn: includeYourOwn ?? false });
  }
}
