import { findAuthority } from '../authorities/findAuthority';
import { loadChecked, readAndCheck, type ImportRequest } from '../importReturn';
import type { LoadReport } from '../load/loadReturn';
import { makeFolder } from './makeFolder';
import type { ImportDatabase } from './openImportDatabase';

export const HEADER = 'CHILD,SEX,DOB,ETHNIC\n1,2,01/06/2009,WBRI\n2,1,01/07/2003,BAFR';
export const EPISODE_COLUMNS = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,PL_POST,URN\n';
export const EPISODES = `${EPISODE_COLUMNS}1,01/05/2017,S,C1,N1,U6,PR1,01/08/2017,X1,,YO1 7HH,1
1,01/08/2017,L,C2,N1,U6,PR1,01/10/2017,X1,CARPL,YO1 7HH,1
1,01/10/2017,P,C2,N1,K2,PR4,,,,YO24 1AA,2
2,01/05/2017,S,V2,N1,U6,PR1,01/09/2017,E4A,,,`;
export const REVIEWS = 'CHILD,REVIEW,REVIEW_CODE\n1,03/06/2017,PN1\n1,03/06/2017,PN2\n2,04/06/2017,PN3';

type Options = Partial<Omit<ImportRequest, 'authority'>> & { authority?: string };

/** Imports small returns of York, unless told otherwise, into the database of the test file. */
export function importerInto(database: () => ImportDatabase) {
  async function importFiles(
    files: Record<string, string>,
    { authority = '816', ...options }: Options = {},
  ): Promise<LoadReport> {
    const whose = findAuthority(authority)!;
    const request = { folder: makeFolder(files), authority: whose, synthetic: true, dryRun: false, ...options };
    return (await loadChecked(database().database, await readAndCheck(request), request)).report;
  }
  const importReturn = (options: Options = {}) =>
    importFiles({ 'header.csv': HEADER, 'episodes.csv': EPISODES, 'reviews.csv': REVIEWS }, options);
  return { importFiles, importReturn };
}
