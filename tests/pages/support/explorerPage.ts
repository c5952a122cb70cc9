import type { BrowserContext, Page } from 'playwright-core';
import { findPersona } from '../../../hub/src/personas';

/** Signs in through the demo identity provider, as a person does, and opens the explorer. */
export async function openExplorer(context: BrowserContext, origin: string, persona?: string): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  if (persona === undefined) {
    await page.goto(`${origin}/explorer`);
  } else {
    await page.goto(`${origin}/sign-in?returnTo=/explorer`);
    await page.getByRole('button', { name: `Sign in as ${findPersona(persona)!.name}`, exact: true }).click();
    await page.waitForURL(`${origin}/explorer`);
  }
  await page.locator('.graphiql-editor .view-line').first().waitFor();
  // The editor underlines and completes only once it has asked for the schema.
  await page.locator('.graphiql-sidebar [aria-label^="Re-fetch"]:enabled').waitFor();
  return page;
}

/** Puts a query without a name in place of what is in the editor, and takes away the brackets that the editor closes by itself. */
export async function writeQuery(page: Page, query: string): Promise<void> {
  await page.locator('.graphiql-editor .monaco-editor textarea').first().focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(query);
  await page.keyboard.press('Control+Shift+End');
  await page.keyboard.press('Delete');
  // GraphiQL reads the new text a moment later; until then it would ask for the operation that was there before.
  await page.getByRole('tab', { name: '<untitled>' }).waitFor();
}

/** Runs what is in the editor, and gives what the page then says about the answer. */
export async function run(page: Page): Promise<{ answer: any; notes: string }> {
  const [response] = await Promise.all([
    page.waitForResponse((each) => each.url().endsWith('/graphql')),
    page.getByRole('button', { name: 'Execute query' }).click(),
  ]);
  const answer = await response.json();
  const notes = page.getByRole('region', { name: 'About this answer' });
  await notes.locator('p').first().waitFor();
  return { answer, notes: (await notes.textContent()) ?? '' };
}

/** Everything that the page's origin keeps on this computer, and that a script of the page could read. */
export const kept = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(async () => ({
    localStorage: { ...localStorage },
    sessionStorage: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    readableCookies: document.cookie,
  }));
