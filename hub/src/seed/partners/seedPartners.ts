import { findAuthority } from '@hub/social-care';
import type { Client } from 'pg';
import type { HubDatabases } from '../../openDatabases';
import { SERVICES } from '../../services';
import { todayInEngland } from '../../todayInEngland';
import { refuseIfReal } from '../seedHub';
import { SeedRefused } from '../SeedRefused';
import { takenBackWhen } from '../takenBackWhen';
import { tellEach } from '../tellAgencies';
import { isSocialCare, withLoaders, type Loader } from '../withLoaders';
import { makeProfessionals } from '../workforce/makeProfessionals';
import { COUNT_IMPORTED, readImportedChildren, type ImportedChild } from './ImportedChild';
import { makeImportedChild } from './makeImportedChild';
import { NhsNumbers } from './NhsNumbers';

export interface PartnersOptions {
  dryRun?: boolean;
  onProgress?: (done: number, of: number) => void;
}

/**
 * Gives children of a synthetic return the records that the other agencies would have of them. What is there stays, so
 * that a second run on the same day changes nothing.
 * @returns how many children there are. @throws SeedRefused when there are none, or real ones.
 */
export async function seedPartners(databases: HubDatabases, options: PartnersOptions = {}): Promise<number> {
  await refuseIfReal(databases);
  const partners = SERVICES.filter((service) => !isSocialCare(service));
  return databases.of('social-care').asLoader(async (socialCare) => {
    const { rows } = await socialCare.query<{ count: number }>(COUNT_IMPORTED);
    const of = rows[0]!.count;
    if (of === 0) throw new SeedRefused(NOBODY);
    await takenBackWhen(options.dryRun, (atTheEnd) =>
      withLoaders(databases, partners, async (loaders) => {
        await tellPartners(loaders, socialCare, (done) => options.onProgress?.(done, of));
        atTheEnd();
      }),
    );
    return of;
  });
}

const NOBODY =
  'There are no made-up children from a return here. First: hub import ssda903 DIR --authority CODE --synthetic';

async function tellPartners(
  loaders: readonly Loader[],
  socialCare: Client,
  onProgress: (done: number) => void,
): Promise<void> {
  const today = todayInEngland();
  const numbers = await NhsNumbers.of(loaders.find(({ service }) => service.name === 'health')!.client);
  let done = 0;
  for await (const imported of readImportedChildren(socialCare)) {
    const children = imported.map((child) => makeImportedChild(child, numbers.find(child.id), today));
    await tellEach(loaders, {
      authorities: authoritiesOf(imported),
      professionals: makeProfessionals(children),
      children,
    });
    onProgress((done += children.length));
  }
}

const authoritiesOf = (children: readonly ImportedChild[]) =>
  [...new Set(children.map(({ authorityCode }) => authorityCode))].map((code) => ({
    code,
    name: findAuthority(code)?.name ?? code,
  }));
