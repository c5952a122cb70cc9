import { inWords } from '@hub/schema/src/agreement/inWords';
import type { Session } from './Session';
import { SIGN_IN } from './signInAddress';

interface SessionChangedProps {
  /** For whom the page was opened, with their queries in it. */
  readonly before: Session;
  readonly now: Session;
}

/** Says that the hub now answers somebody else: without it, what a visitor may not have looks like a fault of the query. */
export function SessionChanged({ before, now }: SessionChangedProps) {
  if (now.name === before.name && now.role === before.role) return null;
  return (
    <p className="notice session-changed" role="alert">
      {now.role === 'ANONYMOUS' ? (
        <>
          You are not signed in any more, and get only what is public. Copy what you typed and want to keep, then{' '}
          <a href={SIGN_IN}>sign in again</a>.
        </>
      ) : (
        <>
          This browser is now signed in as {now.name}, {inWords(now.role)}. <a href="/explorer">Reload this page</a> for
          the queries of that role.
        </>
      )}
    </p>
  );
}
