import type { MigrationInterface, QueryRunner } from 'typeorm';
import { lookFunctions } from './lookFunctions';
import { CATCH_UP, LOOK_TABLES } from './lookTables';

/** The hub's own database, where the record is; without the prefix. */
export const HUB_DATABASE = 'gateway';
/** How the name of the role ends that may call the functions below, and has nothing else in the database. */
export const LOOKS_READER = 'looks_reader';

const RIGHTS = `
revoke all on schema looks from public;
revoke all on all functions in schema looks from public;
do $$
declare
  reader text := quote_ident(current_database() || '_${LOOKS_READER}');
  gateway text := quote_ident(current_database() || '_runtime');
begin
  -- Who writes the record may read it, and so what is looked for in it: the audit is verified as this role.
  execute 'grant select on audit.look, audit.look_progress to ' || gateway;
  execute 'grant usage on schema looks to ' || reader;
  execute 'grant execute on all functions in schema looks to ' || reader;
end $$;
`;

const LOOKS = `create schema looks; ${LOOK_TABLES}${CATCH_UP}${lookFunctions('whole')}${RIGHTS}`;

/** The record of looks can be asked: by child, by controller, by emergency. The chains stay as they are. */
export class CreateLooks1795305600900 implements MigrationInterface {
  readonly name = 'CreateLooks1795305600900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LOOKS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema looks cascade; drop table audit.look, audit.look_progress');
  }
}
