import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Allergy, HealthAppointment, Medication } from './healthPlan.type';

@Entity('health_plan')
export class HealthPlanEntity {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @Column('jsonb') allergies!: Omit<Allergy, 'childId'>[];
  @Column('jsonb') medication!: Omit<Medication, 'childId'>[];
  @Column('jsonb') appointments!: Omit<HealthAppointment, 'childId'>[];
  @Column('text', { name: 'safety_plan', nullable: true }) safetyPlan!: string | null;
  @Column('date', { name: 'passport_issued_on', nullable: true }) passportIssuedOn!: string | null;
  @Column('integer') version!: number;
  @Column('text', { name: 'changed_by' }) changedBy!: string;
  @Column('text', { name: 'changed_by_role' }) changedByRole!: string;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
}
