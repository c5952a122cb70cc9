import { GraphiQL } from 'graphiql';
import { useMemo } from 'react';
import { AnswerNotes } from './answer/AnswerNotes';
import { createFetcher } from './answer/createFetcher';
import { useAnswersOfTabs } from './answer/useAnswersOfTabs';
import { DOCUMENTATION } from './Documentation';
import { THEME_NAME } from './monaco/theme';
import { MemoryStorage } from './security/MemoryStorage';

/** No plug-ins besides the documentation: GraphiQL's history would keep every query. */
const NO_PLUGINS: [] = [];

const THEMES = { light: THEME_NAME, dark: THEME_NAME };

/** GraphiQL over the signed-in person's own graph, which it learns by asking the hub. */
export function QueryPage({ examples }: { readonly examples: readonly string[] }) {
  const { answer, onAnswer, onTabChange } = useAnswersOfTabs();
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
        <AnswerNotes answer={answer} />
      </GraphiQL.Footer>
    </GraphiQL>
  );
}
