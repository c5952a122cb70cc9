import { parse } from 'graphql';
import { normaliseOperation } from './normaliseOperation';

test('an operation is kept without anything that its author wrote freely', () => {
  const text = `query Look($first: Int = 7) {
    # about Ada
    ada_lovelace: children(first: $first, where: { localId: "LA-1", status: DUE, ages: [3, 4] }, ids: ["a"], of: C2, all: true) {
      name { givenName }
    }
  }`;
  expect(normaliseOperation(parse(text))).toBe(
    'query Look($first:Int=0){children(first:$first where:{}ids:[]of:_ all:null){name{givenName}}}',
  );
});
