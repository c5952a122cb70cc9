import { rememberTexts } from '@hub/platform';
import { scopeAnswerShape, type ScopeAnswer } from '@hub/schema';

/**
 * Reads what an agency answers to `POST /scope`, which it is asked anew on every request.
 * @throws Error when it is no scope
 */
export const createScopeReader = (): ((text: string) => ScopeAnswer) =>
  rememberTexts((text) => scopeAnswerShape.parse((JSON.parse(text) as { scope?: unknown }).scope));
