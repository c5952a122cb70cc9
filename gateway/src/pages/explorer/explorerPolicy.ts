import { NOTHING_ELSE } from '../pageHeaders';

/**
 * The content security policy of the explorer. Everything comes from this server; there is no `eval`, no inline script
 * and no `data:` address. Two allowances are for Monaco, the editor:
 *
 * - `style-src-elem` has a nonce, fresh in every answer: Monaco makes `<style>` elements for its theme and its font
 *   metrics, and the explorer gives them the nonce (explorer/src/security/nonceForStyles.ts).
 * - `style-src-attr 'unsafe-inline'`: Monaco builds each line of text as markup with `style="top:…;height:…"`, for
 *   which neither a nonce nor a hash can be given. A style attribute cannot load anything: `img-src` and `font-src`
 *   stay with this server.
 */
export const explorerPolicy = (nonce: string) => ({
  useDefaults: false,
  directives: {
    ...NOTHING_ELSE,
    'script-src': ["'self'"],
    'worker-src': ["'self'"],
    'connect-src': ["'self'"],
    'font-src': ["'self'"],
    'img-src': ["'self'"],
    'style-src': ["'self'"],
    'style-src-elem': ["'self'", `'nonce-${nonce}'`],
    'style-src-attr': ["'unsafe-inline'"],
  },
});
