import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { dayNumberOf, type CalendarDate } from '../working-days';

/** A calendar day in the graph. Every subgraph uses this one, so that the scalars merge. */
export const DateScalar = new GraphQLScalarType<CalendarDate, CalendarDate>({
  name: 'Date',
  description: 'A day of the calendar, written yyyy-mm-dd (ISO 8601), without a time or a time zone.',
  serialize: (value) => parseDate(value),
  parseValue: (value) => parseDate(value),
  parseLiteral: (node) => parseDate(node.kind === Kind.STRING ? node.value : undefined),
});

function parseDate(value: unknown): CalendarDate {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError('A Date must be a real day, written yyyy-mm-dd.');
}

function isDay(value: string): boolean {
  try {
    return Number.isInteger(dayNumberOf(value));
  } catch {
    return false;
  }
}
