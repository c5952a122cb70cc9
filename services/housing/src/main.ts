import { runService } from '@hub/platform';
import { housingService } from './housingService';

runService(housingService, process.env);
