import { runService } from '@hub/platform';
import { socialCareService } from './socialCareService';

runService(socialCareService, process.env);
