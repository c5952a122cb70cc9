import { useState } from 'react';
import { keyInWords, valueInWords } from './valueInWords';

interface AnswerInWordsProps {
  readonly data: Record<string, unknown>;
  readonly isOpen: boolean;
}

/** The answer as nested lists, for whoever does not read JSON. Made only when it is opened: an answer can be large. */
export function AnswerInWords({ data, isOpen }: AnswerInWordsProps) {
  const [open, setOpen] = useState(isOpen);
  return (
    <details className="in-words" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>The answer in words</summary>
      {open && <Part value={data} />}
    </details>
  );
}

function Part({ value }: { readonly value: unknown }) {
  if (typeof value !== 'object' || value === null) return <>{valueInWords(value)}</>;
  if (Array.isArray(value)) return <List entries={value} />;
  // The list is what the connection is about.
  const entries = Object.entries(value).filter(([key]) => key !== '__typename');
  if (entries.length === 1 && entries[0]![0] === 'nodes') return <Part value={entries[0]![1]} />;
  return (
    <ul>
      {entries.map(([key, each]) => (
        <li key={key}>
          <strong>{key === 'nodes' ? 'List' : keyInWords(key)}:</strong> <Part value={each} />
        </li>
      ))}
    </ul>
  );
}

function List({ entries }: { readonly entries: readonly unknown[] }) {
  if (entries.length === 0) return <>none</>;
  return (
    <ol>
      {entries.map((each, index) => (
        <li key={index}>
          <Part value={each} />
        </li>
      ))}
    </ol>
  );
}
