import { GraphiQL } from 'graphiql';
import { useCallback, useMemo } from 'react';
import type { Answer } from './answer/Answer';
import { AnswerInWords } from './answer/AnswerInWords';
import { AnswerNotes } from './answer/AnswerNotes';
import { createFetcher } from './answer/createFetcher';
import { useAnswersOfTabs } from './answer/useAnswersOfTabs';
import { DOCUMENTATION } from './Documentation';
import { THEME_NAME } from './monaco/theme';
import { MemoryStorage } from './security/MemoryStorage';

/** No plug-ins besides the documentation: GraphiQL's history would keep every query. */
const NO_PLUGINS: [] = [];

const THEMES = { light: THEME_NAME, dark: THEME_NAME };

interface QueryPageProps {
  readonly examples: readonly string[];
  /** Whether an answer is opened as text at once: for whoever never has to do with queries. */
  readonly readsInWords: boolean;
  /** Whoever is signed in gets a receipt for each look: without one, they may not be signed in any more. */
  readonly onAnswerWithoutReceipt: () => void;
}

/** GraphiQL over the signed-in person's own graph, which it learns by asking the hub. */
export function QueryPage({ examples, readsInWords, onAnswerWithoutReceipt }: QueryPageProps) {
  const { answer, onAnswer: keepAnswer, onTabChange } = useAnswersOfTabs();
  const onAnswer = useCallback(
    (given: Answer) => {
      keepAnswer(given);
      if (!given.extensions?.receipt) onAnswerWithoutReceipt();
    },
    [keepAnswer, onAnswerWithoutReceipt],
  );
  const fetcher = useMemo(() => createFetcher(onAnswer), [onAnswer]);
  const storage = useMemo(() => new MemoryStorage(), []);
  const tabs = useMemo(() => examples.map((query) => ({ query })), [examples]);
  return (
    <GraphiQL
      fetcher={fetcher}
      storage={storage}
      plugins={NO_PLUGINS}
      defaultTabs={tabs}
      onTabChange={onTabChange}
      referencePlugin={DOCUMENTATION}
      editorTheme={THEMES}
      forcedTheme="light"
      isHeadersEditorEnabled={false}
      shouldPersistHeaders={false}
      showPersistHeadersSettings={false}
      inputValueDeprecation
      schemaDescription
    >
      <GraphiQL.Logo>{null}</GraphiQL.Logo>
      <GraphiQL.Footer>
        {answer === null && (
          <div className="hint">Press the green arrow to run this query. Its answer appears here.</div>
        )}
        {answer?.data && <AnswerInWords data={answer.data} isOpen={readsInWords} />}
        <AnswerNotes answer={answer} />
      </GraphiQL.Footer>
    </GraphiQL>
  );
}
