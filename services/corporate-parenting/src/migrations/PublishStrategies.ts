import type { MigrationInterface, QueryRunner } from 'typeorm';
import { publishedRows } from '../published/publishedRows';

/**
 * The strategies as published are facts, so they come with the tables, into every installation and once. From then on
 * they are the council's: the strategic lead adds to them, and no later start takes that back.
 */
export class PublishStrategies1795305600403 implements MigrationInterface {
  name = 'PublishStrategies1795305600403';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, rows] of Object.entries(publishedRows()))
      await runner.query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [
        JSON.stringify(rows),
      ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(publishedRows()).reverse()) await runner.query(`delete from ${table}`);
  }
}
