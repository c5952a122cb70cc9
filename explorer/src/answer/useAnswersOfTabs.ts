import { useCallback, useRef, useState } from 'react';
import type { Answer } from './Answer';

/** What GraphiQL tells of its tabs when one is chosen, closed, or its content changes. */
interface Tabs {
  readonly tabs: readonly { readonly id: string }[];
  readonly activeTabIndex: number;
}

/** The name of the first tab until GraphiQL tells its own. */
const FIRST = '';

/** Remembers each tab's answer: another tab's receipt, or its error, beside an empty answer would mislead. */
export function useAnswersOfTabs() {
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map());
  const [tab, setTab] = useState(FIRST);
  const current = useRef(FIRST);

  const onAnswer = useCallback(
    (answer: Answer) => setAnswers((known) => new Map(known).set(current.current, answer)),
    [],
  );
  const onTabChange = useCallback(({ tabs, activeTabIndex }: Tabs) => {
    if (current.current === FIRST)
      setAnswers((known) => new Map([...known].map(([id, answer]) => [id || (tabs[0]?.id ?? FIRST), answer])));
    current.current = tabs[activeTabIndex]?.id ?? FIRST;
    setTab(current.current);
  }, []);
  return { answer: answers.get(tab) ?? null, onAnswer, onTabChange };
}
