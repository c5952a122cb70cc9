import DataLoader from 'dataloader';
import { mayReachChild, narrowTo, type Caller, type Database, type Policy } from '@hub/platform';
import type { Directory } from '../directory/Directory';
import { OBJECTIONS_OF_CHILDREN, type ObjectionRecord } from '../objection/ObjectionRecord';
import { presentObjection } from '../objection/presentObjection';
import type { ChildPermissions } from './childPermissions.type';
import type { Permission } from './permission.type';
import { permissionChoices } from './permissionChoices';
import { PERMISSIONS_OF_CHILDREN, type PermissionRecord } from './PermissionRecord';
import { presentPermission } from './presentPermission';

interface Rows {
  permissions: PermissionRecord[];
  objections: ObjectionRecord[];
}

/** What the caller's children allowed and objected to. */
export class PermissionRepository {
  private readonly rows = new DataLoader<string, Rows>((ids) => this.readMany(ids));

  constructor(
    private readonly caller: Caller,
    private readonly database: Database,
    private readonly policy: Policy,
    private readonly directory: Directory,
  ) {}

  /** Null when the child is not the caller's; asked all the same, so that time tells nothing. */
  async ofChild(childId: string): Promise<ChildPermissions | null> {
    const { agreement } = this.policy;
    const rows = await this.rows.load(childId);
    if (!this.mayRead(childId)) return null;
    const [permissions, objections] = await Promise.all([
      Promise.all(rows.permissions.map((record) => presentPermission(record, agreement, this.directory))),
      Promise.all(rows.objections.map((record) => presentObjection(record, agreement, this.directory))),
    ]);
    return { childId, permissions, objections, choices: this.choices(childId, rows.permissions) };
  }

  /** After a change: what was read before it is out of date. */
  forget(childId: string): void {
    this.rows.clear(childId);
  }

  /** One permission of a child, after a change. */
  async find(childId: string, id: string): Promise<Permission | null> {
    const { permissions } = await this.rows.load(childId);
    const record = permissions.find((permission) => permission.id === id);
    return record ? presentPermission(record, this.policy.agreement, this.directory) : null;
  }

  /** Row-level security hides rows that are out of reach as if there were none, which would read as "nothing allowed". */
  private mayRead(childId: string): boolean {
    const reach = this.policy.read(this.caller.role, this.caller.purpose, 'permission');
    return mayReachChild(this.caller, reach, childId, 'permission');
  }

  private choices(childId: string, permissions: readonly PermissionRecord[]): ChildPermissions['choices'] {
    const given = permissions.filter(({ status }) => status === 'GIVEN');
    return permissionChoices(this.policy).map(({ recipient, category, use }) => ({
      childId,
      recipient,
      item: category,
      itemInWords: this.policy.agreement.leaves[category]!.holds,
      use,
      isGiven: given.some((each) => each.recipient === recipient && each.category === category && each.use === use),
    }));
  }

  private async readMany(ids: readonly string[]): Promise<Rows[]> {
    const [permissions, objections] = (await this.database.runAllAs(narrowTo(this.caller, ids), [
      { name: 'permissions-of-children', text: PERMISSIONS_OF_CHILDREN, values: [ids] },
      { name: 'objections-of-children', text: OBJECTIONS_OF_CHILDREN, values: [ids] },
    ])) as [PermissionRecord[], ObjectionRecord[]];
    const of = <Row extends { childId: string }>(rows: Row[], id: string) =>
      rows.filter(({ childId }) => childId === id);
    return ids.map((id) => ({ permissions: of(permissions, id), objections: of(objections, id) }));
  }
}
