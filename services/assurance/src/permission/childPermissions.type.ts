import { Category } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';
import { Objection } from '../objection/objection.type';
import { Permission } from './permission.type';
import { PermissionChoice } from './permissionChoice.type';

@ObjectType({ description: 'What a young person allowed, took back and objected to.' })
export class ChildPermissions {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => [Permission], { description: 'What was ever allowed, by agency; see `status` for what stands.' })
  @Category('permission')
  permissions!: Permission[];

  @Field(() => [PermissionChoice], { description: 'What can be allowed under the agreement, by agency.' })
  @Category('permission')
  choices!: PermissionChoice[];

  @Field(() => [Objection], { description: 'Objections, the latest first, each with its answer once there is one.' })
  @Category('permission')
  objections!: Objection[];
}
