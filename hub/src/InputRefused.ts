/** What was typed cannot be used: the message says why, and what to type instead. Exit code 2, without a stack. */
export class InputRefused extends Error {
  override readonly name = 'InputRefused';
}
