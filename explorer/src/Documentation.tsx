import { DOC_EXPLORER_PLUGIN, DocExplorer, DocExplorerStore, useDocExplorer } from '@graphiql/plugin-doc-explorer';
import { DocsIcon, type GraphiQLPlugin } from '@graphiql/react';
import { useEffect, useRef } from 'react';

/** GraphiQL's documentation of the role's own graph, its search field with a name for screen readers. */
export const DOCUMENTATION: GraphiQLPlugin = {
  title: DOC_EXPLORER_PLUGIN.title,
  icon: DocsIcon,
  content: () => (
    <DocExplorerStore>
      <Documentation />
    </DocExplorerStore>
  ),
};

function Documentation() {
  const frame = useRef<HTMLDivElement>(null);
  const place = useDocExplorer();
  // The field is made anew on every page of the documentation.
  useEffect(
    () => frame.current?.querySelector('input')?.setAttribute('aria-label', 'Search the documentation'),
    [place],
  );
  return (
    <div ref={frame}>
      <DocExplorer />
    </div>
  );
}
