import { runService } from '@hub/platform';
import { corporateParentingService } from './corporateParentingService';

runService(corporateParentingService, process.env);
