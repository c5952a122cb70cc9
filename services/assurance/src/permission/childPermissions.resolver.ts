import { Category } from '@hub/platform';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AssuranceContext } from '../AssuranceContext';
import { Child } from '../child/child.type';
import { ChildPermissions } from './childPermissions.type';

@Resolver(() => Child)
export class ChildPermissionsResolver {
  @FieldResolver(() => ChildPermissions, {
    nullable: true,
    description:
      'What the young person allowed, took back and objected to. Null means an error or no access, never that nothing is recorded.',
  })
  @Category('permission')
  permissions(@Root() { id }: Child, @Ctx() { permissions }: AssuranceContext): Promise<ChildPermissions | null> {
    return permissions.ofChild(id);
  }
}
