import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type OperationDefinitionNode } from 'graphql';
import { putInToday } from '../../explorer/src/examples/putInToday';
import { splitOperations } from '../../explorer/src/examples/splitOperations';
import { PERSONAS } from '../../hub/src/personas';
import { sharedHub } from '../support/sharedHub';
import { fillIn } from './support/fillIn';

const EXAMPLES = join(__dirname, '../../explorer/src/examples');
const people = [...PERSONAS.map(({ subject, role }) => [subject, role] as const), [undefined, 'ANONYMOUS'] as const];

/** Each operation of the role's file by its name, in the file's order. */
const examplesOf = (role: string) =>
  splitOperations(putInToday(readFileSync(join(EXAMPLES, `${role}.graphql`), 'utf8'))).map((text) => {
    const operation = parse(text).definitions[0] as OperationDefinitionNode;
    return { text, name: operation.name!.value, isChange: operation.operation === 'mutation' };
  });

/** Lists, however deep, that have somebody or something on them. */
const isEmpty = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length === 0
    : typeof value !== 'object' || value === null || Object.values(value).every(isEmpty);

describe('the examples that the explorer offers', () => {
  test.each(people)('%s (%s): each is answered without an error, and has something to show', async (subject, role) => {
    const person = await (await sharedHub('direct')).as(subject);
    const answers: unknown[] = [];
    for (const { text, name, isChange } of examplesOf(role)) {
      const answer = await person.ask(fillIn(name, text, answers));
      expect([name, answer.errors]).toEqual([name, []]);
      // Whoever looks in an emergency puts in a name that they know; the example’s own is nobody’s.
      if (!isChange && name !== 'FindOneChild') expect([name, isEmpty(answer.data)]).toEqual([name, false]);
      if (isChange) expect([name, answer.text]).toEqual([name, expect.stringContaining('"dryRun":true')]);
      answers.push(answer.data);
    }
  });
});
