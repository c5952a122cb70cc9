// type-graphql reads the types that TypeScript emits; whoever declares a category needs this first.
import 'reflect-metadata';
import { Directive } from 'type-graphql';
import type { Category as CategoryName } from '@hub/schema';

/**
 * Says which leaf category of the agreement a field, argument or input field carries: exactly one each, beside its
 * declaration; an argument without one has its field's. It travels as Federation's `@tag`, from which contracts,
 * shield and audit are made. On a type it promises that all fields carry this one, and gives it to none of them.
 */
export const Category = (name: CategoryName) => Directive(`@tag(name: "${name}")`);
