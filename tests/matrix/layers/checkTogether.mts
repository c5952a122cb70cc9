import { buildSchema, type GraphQLSchema } from 'graphql';
import { BY_RECORD, readArguments, recordOf } from '../ask/exampleArguments.mts';
import { OF_NOBODY, readValues, type Values } from '../ask/readValues.mts';
import { selectEverything, textOf, without, type Arguments } from '../ask/selectEverything.mts';
import type { Selected } from '../ask/Selected.mts';
import type { Tally } from '../report/Tally.mts';
import { nameOf, subjectOf, type Asker } from '../world/askers.mts';
import type { HubAnswer, World } from '../world/World.mts';
import { WORLD } from '../world/worldChildren.mts';
import type { GraphField } from '../graph/GraphField.mts';
import { readContract } from './checkContracts.mts';
import { expectContract } from './expectContract.mts';
import { compareWays, type Comparison } from './compareWays.mts';

const LAYER = 'all together';

/** Selections of one operation; those of a child are asked of every child of the world. */
interface Section {
  readonly ofChildren: boolean;
  readonly fields: readonly RootField[];
}

/** A root field that asks for one record says whose it is. */
type RootField = Selected & { readonly child?: string };

/**
 * The whole hub over HTTP, each layer in its place: what comes is what the matrix gives, no more and no less. Of what the
 * world holds nothing of (`there`), that nothing comes proves nothing, and it is no cell.
 */
export async function checkTogether(
  world: World,
  fields: readonly GraphField[],
  askers: readonly Asker[],
  comparison: Omit<Comparison, 'layer' | 'isEqual'>,
  tally: Tally,
): Promise<void> {
  const given = await readArguments(world);
  for (const asker of askers) {
    const isSignedIn = await refusesOtherPurposes(world, asker, tally);
    const values: Values = new Map();
    if (isSignedIn)
      for (const section of sectionsOf(buildSchema(readContract(asker.role)), given))
        await askSection(world, asker, section, values);
    const shown = expectContract(asker.role, fields, world.oracle);
    compareWays(
      world,
      asker,
      values,
      { ...comparison, layer: LAYER, isEqual: true, isShut: !isSignedIn, shown },
      tally,
    );
  }
}

/** What several agencies make together only the hub can be asked for: as whoever may read it, to know that it is there. */
export async function readScorecard(world: World, there: Values): Promise<void> {
  const lead = { role: 'STRATEGIC_LEAD', subject: subjectOf('STRATEGIC_LEAD'), purpose: 'STATISTICS' as const };
  const given = await readArguments(world);
  const sections = sectionsOf(buildSchema(readContract(lead.role)), given);
  for (const section of sections.filter(({ fields }) => fields[0]?.coordinate === 'Query.scorecard'))
    await askSection(world, lead, section, there);
}

/** With a purpose that is not in the role’s list nobody signs in; a visitor has none. */
async function refusesOtherPurposes(world: World, asker: Asker, tally: Tally): Promise<boolean> {
  const { role, purpose } = asker;
  const isVisitor = role === 'ANONYMOUS';
  const isOfRole = isVisitor ? purpose === null : purpose !== null && world.golden.roles.get(role)!.purposes.includes(purpose); // prettier-ignore
  if (isVisitor && !isOfRole) return false;
  const { status } = await world.ask(asker, '{ hub { name } }');
  tally.compare({ layer: 'sign-in', who: nameOf(asker), what: 'this purpose' }, isOfRole, status === 200);
  return isOfRole;
}

/** Each root field by itself, and each part of a child. */
function sectionsOf(schema: GraphQLSchema, given: Arguments): Section[] {
  const query = schema.getQueryType()!;
  const roots = Object.keys(query.getFields())
    .filter((name) => name !== 'child')
    .flatMap((name): Section[] => {
      const coordinate = `Query.${name}`;
      const own = (each: string) => !each.startsWith('Query.') || each === coordinate;
      const examples = BY_RECORD[coordinate] ? recordArguments(coordinate) : [{ given, child: OF_NOBODY }];
      const fields = examples.flatMap((example, index) =>
        selectEverything(schema, query, own, example.given).map((field) => ({ ...field, key: `r${index}`, text: `r${index}: ${field.text}`, child: example.child })),
      ); // prettier-ignore
      return fields.length > 0 ? [{ ofChildren: false, fields }] : [];
    });
  const child = schema.getType('Child');
  const parts = child ? selectEverything(schema, child, () => true) : [];
  return [...roots, ...parts.flatMap(splitPart).map((fields) => ({ ofChildren: true, fields }))];
}

const recordArguments = (coordinate: string) =>
  WORLD.map(({ id }) => ({ given: { [coordinate]: `(id: "${recordOf(coordinate, id)}")` }, child: id }));

/** What an agency holds of a child is asked a field at a time. */
const splitPart = (part: Selected): Selected[][] =>
  part.fields.length > 3 ? part.fields.map((field) => [{ ...part, fields: [field] }]) : [[part]];

async function askSection(world: World, asker: Asker, section: Section, values: Values): Promise<void> {
  // After ten misses one has to wait; here each part is asked by itself.
  if (asker.lookedUp?.isRestricted) await world.administer('gateway', 'delete from lookup.attempt');
  const { data, errors } = await world.ask(asker, operationOf(asker, section));
  const refused = refusedIn({ status: 0, data, errors });
  if (refused.size > 0) {
    const fields = without(section.fields, refused) as RootField[];
    if (fields.length > 0 && fields.length + size(fields) < section.fields.length + size(section.fields))
      await askSection(world, asker, { ...section, fields }, values);
    return;
  }
  if (!section.ofChildren)
    return section.fields.forEach((field) => readValues(values, data, [field], field.child ?? OF_NOBODY));
  WORLD.forEach(({ id }, index) => {
    const child = data?.[`c${index}`];
    if (child) readValues(values, child, [ID, ...section.fields], id);
  });
}

const ID: Selected = { key: 'id', coordinate: 'Child.id', text: 'id', fields: [] };
const size = (fields: readonly Selected[]): number => fields.reduce((sum, field) => sum + 1 + size(field.fields), 0);

function operationOf({ lookedUp }: Asker, { ofChildren, fields }: Section): string {
  const directive = lookedUp
    ? `query @emergencyLookup(reason: "Tried by the matrix of access", givenName: "Robin", familyName: "${lookedUp.familyName}", dateOfBirth: "${lookedUp.dateOfBirth}") `
    : '';
  if (!ofChildren) return `${directive}{ ${textOf(fields)} }`;
  return `${directive}{ ${WORLD.map(({ id }, index) => `c${index}: child(id: "${id}") { id ${textOf(fields)} }`).join(' ')} }`; // prettier-ignore
}

/** The gateway refuses an operation as a whole, and says which of its fields are not given for this purpose. */
function refusedIn({ data, errors }: HubAnswer): ReadonlySet<string> {
  const [first] = errors;
  if (data || first?.extensions?.code !== 'FORBIDDEN') return new Set();
  return new Set((first.message.split(': ').at(-1) ?? '').replace(/\.$/, '').split(', '));
}
