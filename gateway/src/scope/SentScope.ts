import { narrowScope } from '@hub/platform';
import type { CallerScope } from '@hub/schema';

/**
 * The caller's children as JSON text, for the bodies of one request. An agency that is asked for more about certain children
 * is told of these alone: that the caller is responsible for others too is none of its business (UK GDPR article 5(1)(c)),
 * and a list of 300 ids is most of a body. What it keeps of a child hangs on that child, so no answer needs the others.
 */
export class SentScope {
  private whole: string | undefined;
  private readonly ofEntities = new WeakMap<readonly string[], string>();

  constructor(private readonly scope: CallerScope) {}

  /** The scope as far as these entities concern it; all of it when one of them is no child, or none are named. */
  textFor(entities?: readonly string[]): string {
    if (!entities) return (this.whole ??= JSON.stringify(this.scope));
    let text = this.ofEntities.get(entities);
    if (text === undefined) this.ofEntities.set(entities, (text = this.narrowed(entities)));
    return text;
  }

  private narrowed(entities: readonly string[]): string {
    const children = entities.map(childIn);
    return children.includes(undefined)
      ? this.textFor()
      : JSON.stringify(narrowScope(this.scope, children as string[]));
  }
}

/** A child's representation mostly is its id and nothing else; what it requires of others comes beside it. */
const PLAIN = /^\{"__typename":"Child","id":"([0-9a-f-]+)"\}$/;

function childIn(representation: string): string | undefined {
  const plain = PLAIN.exec(representation)?.[1];
  if (plain !== undefined) return plain;
  const { __typename: type, id } = JSON.parse(representation) as Record<string, unknown>;
  return type === 'Child' && typeof id === 'string' ? id : undefined;
}
