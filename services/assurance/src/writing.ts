import { textProblem, type InputProblem } from '@hub/platform';

/** What every change is sent with; see the input types. */
export interface WriteInput {
  idempotencyKey: string;
  dryRun?: boolean | null;
}

/** The longest text that a person writes here. */
export const LONGEST_TEXT = 2_000;

export const keyProblem = ({ idempotencyKey }: WriteInput): InputProblem | undefined =>
  textProblem('idempotencyKey', idempotencyKey);

export const wordsProblem = (field: string, words: string): InputProblem | undefined =>
  textProblem(field, words, LONGEST_TEXT);

/** Without the key and `dryRun`, which are not what is asked for. */
export function requestOf<Input extends WriteInput>(input: Input): Omit<Input, keyof WriteInput> {
  const { idempotencyKey: _key, dryRun: _dryRun, ...request } = input;
  return request;
}
