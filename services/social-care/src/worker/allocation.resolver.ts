import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Category } from '@hub/platform';
import type { SocialCareContext } from '../SocialCareContext';
import {
  AllocateWorkerInput,
  AllocateWorkerPayload,
  EndAllocationInput,
  EndAllocationPayload,
} from './allocation.type';

@Resolver()
export class AllocationResolver {
  @Category('care.contacts')
  @Mutation(() => AllocateWorkerPayload, {
    description: 'Allocates a professional to a child, which opens the child’s record to them.',
  })
  allocateWorker(
    @Arg('input', () => AllocateWorkerInput, { description: 'The allocation.' }) input: AllocateWorkerInput,
    @Ctx() { allocations }: SocialCareContext,
  ): Promise<AllocateWorkerPayload> {
    return allocations.allocate(input);
  }

  @Category('care.contacts')
  @Mutation(() => EndAllocationPayload, {
    description: 'Ends an allocation. From its last day on the professional no longer finds the child.',
  })
  endAllocation(
    @Arg('input', () => EndAllocationInput, { description: 'The end.' }) input: EndAllocationInput,
    @Ctx() { allocations }: SocialCareContext,
  ): Promise<EndAllocationPayload> {
    return allocations.end(input);
  }
}
