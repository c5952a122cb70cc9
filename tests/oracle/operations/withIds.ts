import { getNamedType, Kind, TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type FieldNode } from 'graphql';
import { WHOLE_GRAPH } from '../graph/graphFor';

/** Under this key every answer says whose each object is. */
export const ID = 'whose';

const WITH_ID = ['Child', 'HealthAssessment', 'PersonalEducationPlan', 'HousingApplication', 'RecordMatch'];
const FIELD: FieldNode = {
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: ID },
  name: { kind: Kind.NAME, value: 'id' },
};

/** The operation with the id of every object that has one, so that each cell of the answer can be held against the data. */
export function withIds(document: DocumentNode): DocumentNode {
  const types = new TypeInfo(WHOLE_GRAPH);
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet(node) {
        const type = types.getParentType();
        if (!type || !WITH_ID.includes(getNamedType(type).name)) return undefined;
        return { ...node, selections: [...node.selections, FIELD] };
      },
    }),
  );
}
