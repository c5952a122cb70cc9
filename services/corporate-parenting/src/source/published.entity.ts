import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('authority')
export class AuthorityEntity {
  @PrimaryColumn('text') code!: string;
  @Column('text') name!: string;
}

@Entity('published_source')
export class PublishedSourceEntity {
  @PrimaryColumn('text') id!: string;
  @Column('text') title!: string;
  @Column('text', { name: 'published_by' }) publishedBy!: string;
  @Column('date', { name: 'published_on', nullable: true }) publishedOn!: string | null;
  @Column('text', { nullable: true }) caution!: string | null;
}

@Entity('principle')
export class PrincipleEntity {
  @PrimaryColumn('smallint') number!: number;
  @Column('text') words!: string;
}

@Entity('principle_lead')
export class PrincipleLeadEntity {
  @PrimaryColumn('text', { name: 'authority_code' }) authorityCode!: string;
  @PrimaryColumn('smallint') principle!: number;
  @PrimaryColumn('text') office!: string;
  @Column('text') words!: string;
  @Column('text', { name: 'source_id' }) sourceId!: string;
}

@Entity('promise')
export class PromiseEntity {
  @PrimaryColumn('text') id!: string;
  @Column('text', { name: 'strategy_id' }) strategyId!: string;
  @Column('smallint') position!: number;
  @Column('text') part!: string;
  @Column('text') words!: string;
}

@Entity('board')
export class BoardEntity {
  @PrimaryColumn('text') id!: string;
  @Column('text', { name: 'authority_code' }) authorityCode!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'also_known_as', array: true }) alsoKnownAs!: string[];
  @Column('text') kind!: string;
  @Column('text') words!: string;
  @Column('text', { nullable: true }) meets!: string | null;
  @Column('text', { name: 'answers_to', nullable: true }) answersTo!: string | null;
  @Column('text', { name: 'source_id' }) sourceId!: string;
}
