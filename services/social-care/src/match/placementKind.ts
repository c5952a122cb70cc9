import { defineWords } from '../codes';

/** Kinds of placement as people speak of them; each stands for several SSDA903 codes. */
export const PlacementKind = defineWords('PlacementKind', 'The kind of placement, in broad groups.', {
  FOSTER: 'Foster care, with relatives or friends too (SSDA903 codes U1 to U6).',
  RESIDENTIAL: 'A children’s home, residential school, care home or family centre (K2, S1, R1, R3).',
  SECURE_OR_CUSTODY: 'A secure children’s home or a young offender institution (K1, R5).',
  SUPPORTED_OR_INDEPENDENT: 'Supported accommodation, independent living or residential employment (K3, H5, P2, P3).',
  WITH_PARENTS: 'With parents or others with parental responsibility (P1).',
  ADOPTION: 'Placed for adoption (A3 to A6).',
  HEALTH: 'In medical or nursing care (R2).',
  TEMPORARY: 'A temporary placement (T0 to T4).',
  OTHER: 'Another placement (Z1, Z11 to Z14).',
});
export type PlacementKind = keyof typeof PlacementKind;

export const CODES_OF_KIND: Record<PlacementKind, readonly string[]> = {
  FOSTER: ['U1', 'U2', 'U3', 'U4', 'U5', 'U6'],
  RESIDENTIAL: ['K2', 'S1', 'R1', 'R3'],
  SECURE_OR_CUSTODY: ['K1', 'R5'],
  SUPPORTED_OR_INDEPENDENT: ['K3', 'H5', 'P2', 'P3'],
  WITH_PARENTS: ['P1'],
  ADOPTION: ['A3', 'A4', 'A5', 'A6'],
  HEALTH: ['R2'],
  TEMPORARY: ['T0', 'T1', 'T2', 'T3', 'T4'],
  OTHER: ['Z1', 'Z11', 'Z12', 'Z13', 'Z14'],
};
