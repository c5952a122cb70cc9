import { hubError } from '@hub/platform';
import { childLookupShape } from '@hub/schema';
import type { EmergencyLookup } from './Narrowing';

/** So few that anybody can write them, so many that "x" or "test" will not do; so long that it stays a reason. */
const [SHORTEST, LONGEST] = [10, 500];

/** @throws HubError BAD_USER_INPUT saying what is missing, never what was given: it may be a child's name */
export function readLookup(given: Readonly<Record<string, unknown>>): EmergencyLookup {
  const reason = String(given.reason).trim().replaceAll(/\s+/g, ' ');
  if (reason.length < SHORTEST || reason.length > LONGEST)
    throw hubError('BAD_USER_INPUT', {
      message:
        `Give the reason for your look in ${SHORTEST} to ${LONGEST} characters: ` +
        'it is kept with your name and read by the data protection officer.',
    });
  const { givenName, familyName, dateOfBirth } = given;
  const child = childLookupShape.safeParse({ givenName: trim(givenName), familyName: trim(familyName), dateOfBirth });
  if (child.success) return { child: child.data, reason };
  throw hubError('BAD_USER_INPUT', {
    message: 'To find a child, give the first name, the family name and the date of birth (yyyy-mm-dd), as recorded.',
  });
}

const trim = (value: unknown): string => String(value).trim();
