import type { SubgraphName } from '@hub/platform';

/** The public name of the agency behind a service: `virtual-school` is "Virtual school". */
export function agencyNameOf(service: SubgraphName): string {
  const words = service.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
