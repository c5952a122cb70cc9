import { randomUUID } from 'node:crypto';
import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { OWN_PERMISSION } from '../world/rows/assuranceRows.mts';
import { rowId } from '../world/rows/rowId.mts';
import type { WorldChild } from '../world/WorldChild.mts';
import { TODAY } from '../world/worldChildren.mts';

/** Records of a child by which a mutation names it, and which rows of the world they are. */
const RECORDS: Readonly<Record<string, string>> = {
  applicationId: 'application',
  dutyId: 'duty',
  tenancyId: 'tenancy',
  assessmentId: 'due',
  planId: 'plan',
  referralId: 'referral',
  recordMatchId: 'candidate',
  objectionId: 'objection',
  allocationId: 'allocation caseload',
  episodeId: 'missing',
  accommodationId: 'accommodation',
  activityId: 'activity',
  viewId: 'shared view',
  involvementId: 'involvement',
  visitId: 'next visit',
  transferId: 'transfer',
  permissionId: OWN_PERMISSION,
};

/** A mutation’s arguments about this child: all that must be given, and a wish to try it only. */
export function writeInput(field: GraphQLField<unknown, unknown>, child: WorldChild): string {
  const given = field.args.map(({ name, type }) => `${name}: ${valueOf(name, type, child)}`);
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

/** Whether the mutation can be tried without being carried out. */
export const canBeTried = (field: GraphQLField<unknown, unknown>): boolean =>
  field.args.some(({ type }) => {
    const input = getNullableType(type);
    return isInputObjectType(input) && 'dryRun' in input.getFields();
  });

/** By what the mutation says whose record it is about; undefined when it is about nobody’s. */
export function namesChild(field: GraphQLField<unknown, unknown>): boolean {
  const names = field.args.flatMap(({ type }) => {
    const input = getNullableType(type);
    return isInputObjectType(input) ? Object.keys(input.getFields()) : [];
  });
  return names.some((name) => name === 'childId' || RECORDS[name] !== undefined);
}

function valueOf(name: string, type: GraphQLInputType, child: WorldChild): string {
  const bare = getNullableType(type);
  if (isListType(bare)) return `[${valueOf(name, bare.ofType, child)}]`;
  if (isEnumType(bare)) return bare.getValues()[0]!.name;
  if (isInputObjectType(bare)) {
    const wanted = Object.values(bare.getFields()).filter(
      (field) => (isNonNullType(field.type) && field.defaultValue === undefined) || ALWAYS.has(field.name) || RECORDS[field.name], // prettier-ignore
    );
    return `{ ${wanted.map((field) => `${field.name}: ${valueOf(field.name, field.type, child)}`).join(', ')} }`;
  }
  return scalarOf(name, String(bare), child);
}

const ALWAYS = new Set(['childId', 'dryRun', 'idempotencyKey']);

function scalarOf(name: string, type: string, { id }: WorldChild): string {
  if (name === 'childId' || name === 'childReference') return `"${id}"`;
  if (RECORDS[name]) return `"${rowId(id, RECORDS[name])}"`;
  if (name === 'idempotencyKey') return `"${randomUUID()}"`;
  switch (type) {
    case 'Boolean':
      return 'true';
    case 'Int':
    case 'Float':
      return '1';
    case 'Date':
      return `"${TODAY}"`;
    case 'ID':
      return `"${rowId(id, name)}"`;
    default:
      return '"Tried by the matrix"';
  }
}
