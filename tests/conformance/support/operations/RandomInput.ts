import {
  astFromValue,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  print,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';
import type { Choose } from './Choose';

/**
 * What to give for arguments and input fields, by where they stand (`Query.child.id`, `UpdateActionInput.dueOn`), by
 * their name or the name of their type. A value that stands there several times is given more often.
 */
export type Values = Readonly<Record<string, readonly unknown[]>>;

/** What is given where nothing else is known to fit. */
export const ANY_VALUES: Values = {
  ID: ['1', '2', 'none'],
  String: ['a', 'two words', ''],
  Int: [0, 1, 3],
  Float: [0.5, 2],
  Boolean: [true, false],
};

const DEEPEST = 3;

/** Arguments of one operation: literals, variables with and without a default or a value, null, or nothing at all. */
export class RandomInput {
  /** As `$name: Type = default`. */
  readonly definitions: string[] = [];
  readonly variables: Record<string, unknown> = {};

  constructor(
    private readonly choose: Choose,
    private readonly values: Values,
  ) {}

  /** The arguments of one field, as text. */
  argumentsOf(args: readonly GraphQLArgument[], of = ''): string {
    const given = args.flatMap((argument) => this.argument(argument, of) ?? []);
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  /** `@skip` or `@include`, on a literal or a variable; mostly nothing. */
  condition(): string {
    if (this.choose(6) > 0) return '';
    const decision = this.choose(2) === 0;
    const by = this.choose(3) === 0 ? String(decision) : this.variable('Boolean!', decision, this.choose(2) === 0);
    return `@${this.choose(2) ? 'skip' : 'include'}(if: ${by})`;
  }

  private argument({ name, type, defaultValue }: GraphQLArgument, of: string): string | undefined {
    const isOptional = !isNonNullType(type) || defaultValue !== undefined;
    if (isOptional && this.choose(3) === 0) return undefined;
    const value = this.value(name, type, 0, `${of}.${name}`);
    const literal = print(astFromValue(value, type)!);
    return `${name}: ${this.choose(2) === 0 ? literal : this.standIn(type, value, isOptional)}`;
  }

  /** A variable for an argument; for one that may be left out, perhaps one that nobody gives. */
  private standIn(type: GraphQLInputType, value: unknown, isOptional: boolean): string {
    const isLeftOut = isOptional && this.choose(4) === 0;
    const written = isLeftOut && isNonNullType(type) ? String(type.ofType) : String(type);
    if (isLeftOut) return this.variable(written, undefined, false);
    const asDefault = value !== null && this.choose(4) === 0;
    return this.variable(written, asDefault ? print(astFromValue(value, type)!) : value, asDefault);
  }

  private variable(type: string, value: unknown, asDefault: boolean): string {
    const name = `v${this.definitions.length}`;
    this.definitions.push(`$${name}: ${type}${asDefault ? ` = ${value}` : ''}`);
    if (!asDefault && value !== undefined) this.variables[name] = value;
    return `$${name}`;
  }

  private value(name: string, type: GraphQLInputType, depth: number, place = ''): unknown {
    if (isNonNullType(type)) return this.known(name, type.ofType, depth, place);
    return this.choose(8) === 0 ? null : this.known(name, type, depth, place);
  }

  private known(name: string, type: GraphQLInputType, depth: number, place: string): unknown {
    const own = this.values[place] ?? this.values[name] ?? this.values[String(type)];
    if (own) return this.oneOf(own.filter((value) => value !== null));
    if (isListType(type)) return Array.from({ length: this.choose(3) }, () => this.value('', type.ofType, depth + 1));
    if (isEnumType(type)) return this.oneOf(type.getValues().map((one) => one.name));
    if (!isInputObjectType(type)) return this.oneOf(ANY_VALUES[String(type)] ?? ['2024-05-06']);
    const fields = Object.values(type.getFields()).filter(
      (field) => isRequiredInputField(field) || (depth < DEEPEST && this.choose(3) === 0),
    );
    const valueOf = (field: GraphQLInputField): unknown =>
      this.value(field.name, field.type, depth + 1, `${type.name}.${field.name}`);
    return Object.fromEntries(fields.map((field) => [field.name, valueOf(field)]));
  }

  private oneOf<Value>(values: readonly Value[]): Value {
    return values[this.choose(values.length)]!;
  }
}
