import type { MigrationInterface, QueryRunner } from 'typeorm';
import { lookFunctions } from '../looks/lookFunctions';
import { CATCH_UP_BY_SEGMENT } from './catchUpBySegment';
import { SEGMENT_FUNCTIONS, SEGMENT_RIGHTS } from './segmentFunctions';
import { MOVE_INTO_SEGMENTS, SEGMENT_TABLES } from './segmentTables';

const TABLES = `${SEGMENT_TABLES}${SEGMENT_FUNCTIONS}${MOVE_INTO_SEGMENTS}`;
const FUNCTIONS = `${CATCH_UP_BY_SEGMENT}${lookFunctions('segmented')}${SEGMENT_RIGHTS}`;

/** Records lie in months, so that a month can be dropped when its time is over. What was recorded before moves along. */
export class SegmentAudit1795393600000 implements MigrationInterface {
  readonly name = 'SegmentAudit1795393600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(FUNCTIONS);
  }

  async down(): Promise<void> {
    throw new Error('Months that were dropped would be missing: restore the backup of before instead.');
  }
}
