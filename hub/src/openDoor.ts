import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTrustedDocuments, type GatewayOptions, type TrustedDocuments } from '@hub/gateway';
import { InvalidConfig } from '@hub/platform';
import type { DoorConfig } from './doorConfig';

/** The gateway's side of `DoorConfig`. @throws InvalidConfig when the trusted documents cannot be read */
export const openDoor = ({
  limits,
  rates,
  trustedProxies,
  trustedDocuments,
}: DoorConfig): Pick<GatewayOptions, 'limits' | 'rates' | 'trustedProxies' | 'documents'> => ({
  limits,
  rates,
  trustedProxies,
  documents: readTrustedDocuments(trustedDocuments),
});

/** Every `.graphql` file below the folder is one document: by its bytes, so that `sha256sum` says its name. */
function readTrustedDocuments(folder: string): TrustedDocuments {
  try {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.graphql'),
    );
    return createTrustedDocuments(files.map((name) => readFileSync(join(folder, name), 'utf8')));
  } catch (error) {
    throw new InvalidConfig([`HUB_TRUSTED_DOCUMENTS: ${error instanceof Error ? error.message : String(error)}`]);
  }
}
