import { runService } from '@hub/platform';
import { virtualSchoolService } from './virtualSchoolService';

runService(virtualSchoolService, process.env);
