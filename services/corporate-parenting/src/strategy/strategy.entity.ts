import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PriorityKind } from './PriorityKind';

@Entity('strategy')
export class StrategyEntity {
  @PrimaryColumn('text') id!: string;
  @Column('text', { name: 'authority_code' }) authorityCode!: string;
  @Column('text') title!: string;
  @Column('text') period!: string;
  @Column('date', { name: 'first_day' }) firstDay!: string;
  @Column('date', { name: 'last_day' }) lastDay!: string;
  @Column('text', { nullable: true }) vision!: string | null;
  @Column('text', { name: 'source_id' }) sourceId!: string;
  @Column('integer') version!: number;
}

@Entity('strategy_priority')
export class StrategyPriorityEntity {
  @PrimaryColumn('text') id!: string;
  @Column('text', { name: 'strategy_id' }) strategyId!: string;
  @Column('smallint') position!: number;
  @Column('text') kind!: PriorityKind;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) words!: string | null;
  @Column('smallint', { nullable: true }) principle!: number | null;
}

@Entity('strategy_step')
export class StrategyStepEntity {
  @PrimaryColumn('text') id!: string;
  @Column('text', { name: 'priority_id' }) priorityId!: string;
  @Column('smallint') position!: number;
  @Column('text') words!: string;
}

@Entity('strategy_update')
export class StrategyUpdateEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'strategy_id' }) strategyId!: string;
  @Column('integer') version!: number;
  @Column('smallint', { nullable: true }) principle!: number | null;
  @Column('date', { name: 'published_on' }) publishedOn!: string;
  @Column('text') words!: string;
}

@Entity('strategy_change')
export class StrategyChangeEntity {
  @PrimaryColumn('text', { name: 'strategy_id' }) strategyId!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('text', { name: 'changed_by' }) changedBy!: string;
  @Column('text', { name: 'changed_by_role' }) changedByRole!: string;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
  @Column('jsonb') changes!: unknown;
}
