import { inWords } from '@hub/schema/src/agreement/inWords';
import { useEffect, useState, type FormEvent } from 'react';
import { changePurpose } from './changePurpose';
import type { Session } from './Session';

interface PurposeFormProps {
  readonly session: Session;
  readonly onChange: (session: Session) => void;
}

/** Shows the purpose, and changes it by a button: a list alone would act at every arrow key of a keyboard user. */
export function PurposeForm({ session, onChange }: PurposeFormProps) {
  const [chosen, setChosen] = useState(session.purpose ?? session.purposes[0] ?? '');
  const [outcome, setOutcome] = useState('');
  // It may have been changed in another tab.
  useEffect(() => setChosen(session.purpose ?? session.purposes[0] ?? ''), [session.purpose, session.purposes]);
  if (session.purposes.length < 2 && session.purpose) return <p>Purpose: {inWords(session.purpose)}</p>;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      onChange(await changePurpose(chosen));
      setOutcome(`You now act for: ${inWords(chosen)}.`);
    } catch {
      setOutcome('The purpose was not changed. Try again, or sign in again.');
    }
  };
  return (
    <form className="purpose" onSubmit={submit}>
      <label htmlFor="purpose">Purpose</label>
      <select id="purpose" value={chosen} onChange={(event) => setChosen(event.target.value)}>
        {session.purposes.map((purpose) => (
          <option key={purpose} value={purpose}>
            {inWords(purpose)}
          </option>
        ))}
      </select>
      <button type="submit">Change purpose</button>
      <span role="status">{outcome}</span>
    </form>
  );
}
