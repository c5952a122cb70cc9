import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressedCopies } from './build/compressedCopies.mts';

/** The gateway puts a fresh nonce in its place in every answer; see `explorerPolicy` in gateway/src/pages. */
const NONCE_PLACEHOLDER = 'CSP_NONCE';

export default defineConfig({
  base: '/explorer/',
  plugins: [react(), compressedCopies()],
  html: { cspNonce: NONCE_PLACEHOLDER },
  resolve: {
    alias: {
      'monaco-editor/esm/vs/editor/edcore.main.js': fileURLToPath(new URL('src/monaco/editorCore.ts', import.meta.url)),
    },
  },
  build: {
    target: 'es2023',
    // Every asset is a file: `data:` addresses would have to be allowed by the content security policy.
    assetsInlineLimit: 0,
    // Monaco is one chunk of some 2 MB that loads after the header bar is on the screen.
    chunkSizeWarningLimit: 3000,
    reportCompressedSize: false,
    // GraphiQL ships React Compiler's "use no memo" marks; they mean nothing once compiled.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});
