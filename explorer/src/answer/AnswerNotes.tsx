import { describeErrors } from '../errors/describeErrors';
import { SIGN_IN } from '../session/signInAddress';
import type { Answer } from './Answer';
import { Receipt } from './Receipt';

/** Under an answer: what went wrong and what to do about it, then the receipt of the audit record. */
export function AnswerNotes({ answer }: { readonly answer: Answer | null }) {
  return (
    <section className="answer-notes" aria-label="About this answer" aria-live="polite">
      {answer === null ? null : (
        <>
          {describeErrors(answer.errors ?? []).map((problem) => (
            <div className="problem" key={`${problem.code} ${problem.where}`}>
              <p className="problem-title">{problem.sentence}</p>
              {problem.said.map((words) => (
                <p key={words}>{words}</p>
              ))}
              <p>
                {problem.where && <span>{problem.where} </span>}
                {problem.nextStep}
                {problem.code === 'UNAUTHENTICATED' && <a href={SIGN_IN}> Sign in</a>}
              </p>
            </div>
          ))}
          <Receipt receipt={answer.extensions?.receipt} />
        </>
      )}
    </section>
  );
}
