import { CreatePartnership1795305600402 } from './CreatePartnership';
import { CreateStrategies1795305600401 } from './CreateStrategies';
import { PublishStrategies1795305600403 } from './PublishStrategies';

/** In order; a migration that has been released is never changed, only followed. */
export const migrations = [
  CreateStrategies1795305600401,
  CreatePartnership1795305600402,
  PublishStrategies1795305600403,
];
