import { isNhsNumber } from '@hub/platform';

const FIRST = 9990000000;

/** The number at this place among the valid ones from 999 000 0000 on: valid, and never issued to anybody. */
export function makeNhsNumber(index: number): string {
  for (let stem = FIRST / 10 + index * 2; ; stem++)
    for (let digit = 0; digit <= 9; digit++) {
      const candidate = `${stem}${digit}`;
      if (isNhsNumber(candidate)) return candidate;
    }
}
