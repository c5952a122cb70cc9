import { composeSchemaContract } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { categoriesOf, type Agreement, type RoleName } from '@hub/schema';
import { fieldCoordinate, isTypeWithFields } from '../../schema-document';
import { addDirectives } from './addDirectives';
import type { Visibility } from './createVisibility';
import type { GraphService } from './GraphService';
import { hideFromRole } from './hideFromRole';
import type { MatchField } from './matchFields';

export interface Contract {
  /** The role's own schema, without a trace of federation. */
  sdl: string;
  problems: string[];
}

/** The role's schema: what carries a tag of the role's list. An empty list would show everything, so it is refused. */
export function composeContract(
  services: GraphService[],
  role: RoleName,
  agreement: Agreement,
  visibility: Visibility,
  matches: readonly MatchField[],
): Contract {
  const include = new Set(categoriesOf(agreement, role));
  if (include.size === 0 || !visibility.isAlive('Query'))
    return { sdl: '', problems: [`${role} would see nothing at all. ${GIVE_SOMETHING}`] };
  const result = composeSchemaContract(hideFromRole(services, visibility), { include, exclude: new Set() });
  if (result.errors) return { sdl: '', problems: result.errors.map(({ message }) => `${role}: ${message}`) };
  const sdl = addDirectives(`${result.publicSdl.trim()}\n`, role, agreement, matches);
  return { sdl, problems: leaks(sdl, role, visibility) };
}

const GIVE_SOMETHING = 'Give it an item in schema/agreement.yaml, public.hub at least, or take the role out of it.';

/** The library hides; we look again at what it shows. */
const leaks = (sdl: string, role: RoleName, { isVisible }: Visibility): string[] =>
  parse(sdl, { noLocation: true })
    .definitions.filter(isTypeWithFields)
    .flatMap((type) => (type.fields ?? []).map((field) => fieldCoordinate(type.name.value, field.name.value)))
    .filter((coordinate) => !isVisible(coordinate))
    .map((coordinate) => `${role}: the contract shows ${coordinate}, which it must not.`);
