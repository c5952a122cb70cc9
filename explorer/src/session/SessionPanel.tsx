import { inWords } from '@hub/schema/src/agreement/inWords';
import { CHOOSE_ROLE, SIGN_IN } from './signInAddress';
import { PurposeForm } from './PurposeForm';
import type { Session } from './Session';
import { SignOutButton } from './SignOutButton';

interface SessionPanelProps {
  readonly session: Session;
  readonly onChange: (session: Session) => void;
}

/** Who is signed in, in which role and for which purpose; or the way to sign in. */
export function SessionPanel({ session, onChange }: SessionPanelProps) {
  if (session.role === 'ANONYMOUS') {
    return (
      <p className="session">
        Not signed in: you see what is public. <a href={SIGN_IN}>Sign in</a>
      </p>
    );
  }
  return (
    <div className="session">
      <p>
        Signed in as <strong>{session.name}</strong>, {inWords(session.role)}
        {session.roles.length > 1 && (
          <>
            {' '}
            <a href={CHOOSE_ROLE}>Change role</a>
          </>
        )}
      </p>
      <PurposeForm session={session} onChange={onChange} />
      <SignOutButton />
    </div>
  );
}
