import { useCallback, useEffect, useState } from 'react';
import { leaveEditor } from './leaveEditor';
import { loadExamples } from './examples/loadExamples';
import { QueryPage } from './QueryPage';
import { fetchSession } from './session/fetchSession';
import type { Session } from './session/Session';
import { SessionChanged } from './session/SessionChanged';
import { SessionPanel } from './session/SessionPanel';

/** The whole page: who is asking, then the place to ask. */
export function Explorer() {
  const [session, setSession] = useState<Session | null>(null);
  const [opened, setOpened] = useState<{ by: Session; examples: readonly string[] } | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const start = async () => {
      const signedIn = await fetchSession();
      setSession(signedIn);
      setOpened({ by: signedIn, examples: await loadExamples(signedIn.role) });
    };
    start().catch(() => setFailed(true));
  }, []);

  // A session also ends by its time, and in another tab somebody may have signed out or in.
  const checkSession = useCallback(() => void fetchSession().then(setSession, () => undefined), []);
  useEffect(() => {
    window.addEventListener('focus', checkSession);
    return () => window.removeEventListener('focus', checkSession);
  }, [checkSession]);

  return (
    <>
      <a className="skip-link" href="#query">
        Skip to the query
      </a>
      <header className="bar">
        <div className="title">
          <a href="/">Corporate parenting hub</a>
          <h1>Explorer</h1>
        </div>
        {session && <SessionPanel session={session} onChange={setSession} />}
      </header>
      {session && opened && <SessionChanged before={opened.by} now={session} />}
      <main id="query" tabIndex={-1} onKeyDown={leaveEditor}>
        <p className="for-screen-readers">In an editor, press Enter to type and Escape to leave it again.</p>
        {failed && <p className="notice">The hub does not answer. Reload the page in a minute.</p>}
        {opened && (
          <QueryPage
            examples={opened.examples}
            readsInWords={opened.by.role === 'CARE_EXPERIENCED'}
            onAnswerWithoutReceipt={checkSession}
          />
        )}
      </main>
    </>
  );
}
