import { useEffect, useState } from 'react';
import { leaveEditor } from './leaveEditor';
import { loadExamples } from './examples/loadExamples';
import { QueryPage } from './QueryPage';
import { fetchSession } from './session/fetchSession';
import type { Session } from './session/Session';
import { SessionPanel } from './session/SessionPanel';

/** The whole page: who is asking, then the place to ask. */
export function Explorer() {
  const [session, setSession] = useState<Session | null>(null);
  const [examples, setExamples] = useState<readonly string[] | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const start = async () => {
      const signedIn = await fetchSession();
      setSession(signedIn);
      setExamples(await loadExamples(signedIn.role));
    };
    start().catch(() => setFailed(true));
  }, []);

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
      <main id="query" tabIndex={-1} onKeyDown={leaveEditor}>
        <p className="for-screen-readers">In an editor, press Enter to type and Escape to leave it again.</p>
        {failed && <p className="notice">The hub does not answer. Reload the page in a minute.</p>}
        {examples && <QueryPage examples={examples} />}
      </main>
    </>
  );
}
