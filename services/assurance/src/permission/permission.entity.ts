import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One for each recipient, item and use; never deleted. */
@Entity('permission')
export class PermissionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('text') recipient!: string;
  @Column('text') category!: string;
  @Column('text') use!: string;
  @Column('text') status!: string;
  @Column('timestamptz', { name: 'given_at' }) givenAt!: Date;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  @Column('integer') version!: number;
}

/** What was decided, by whom, in which words: every version stays. */
@Entity('permission_change')
export class PermissionChangeEntity {
  @PrimaryColumn('uuid', { name: 'permission_id' }) permissionId!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('text') status!: string;
  @Column('text', { nullable: true }) words!: string | null;
  @Column('text', { name: 'changed_by' }) changedBy!: string;
  @Column('text', { name: 'changed_by_role' }) changedByRole!: string;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
}
