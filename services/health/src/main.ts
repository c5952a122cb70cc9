import { runService } from '@hub/platform';
import { healthService } from './healthService';

runService(healthService, process.env);
