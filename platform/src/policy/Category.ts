import { Directive } from 'type-graphql';
import type { Category as CategoryName } from '@hub/schema';

/**
 * Says which leaf category of the agreement a type, field, argument or input field carries: exactly one each, beside
 * its declaration. It travels as Federation's `@tag`, from which contracts, shield and audit are made.
 */
export const Category = (name: CategoryName) => Directive(`@tag(name: "${name}")`);
