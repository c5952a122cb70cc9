import { runService } from '@hub/platform';
import { assuranceService } from './assuranceService';

runService(assuranceService, process.env);
