import type { Browser } from 'playwright-core';
import { startHub, type RunningHub } from '../support/startHub';
import { openExplorer, run } from './support/explorerPage';
import { faultsOf } from './support/faultsOf';
import { describeInBrowser, openBrowser, openPerson } from './support/openBrowser';

describeInBrowser('the pages for everybody', () => {
  let hub: RunningHub;
  let browser: Browser;
  beforeAll(async () => {
    [hub, browser] = await Promise.all([startHub({ transport: 'direct' }), openBrowser()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await hub?.stop();
  });

  test.each([1280, 320])('have names, landmarks, contrast and no sideways scrolling, %i pixels wide', async (width) => {
    const person = await openPerson(browser, width);
    const page = await person.newPage();
    const faults: Record<string, string[]> = {};
    for (const [name, path] of [['first page', '/'], ['personas', '/sign-in'], ['no such page', '/nonsense'], ['the graph', '/graphql'], ['refused', '/session/choose']] as const) {
      await page.goto(hub.url + path);
      faults[name] = await faultsOf(page);
    }
    await openExplorer(person, hub.url);
    faults['explorer of a visitor'] = await faultsOf(page);
    await openExplorer(person, hub.url, 'emergency-duty');
    faults['explorer, a directive in its query'] = await faultsOf(page);
    await openExplorer(person, hub.url, 'nurse');
    faults['explorer'] = await faultsOf(page);
    await page.goto(`${hub.url}/session/choose`);
    faults['choice of role and purpose'] = await faultsOf(page);
    await openExplorer(person, hub.url, 'nurse');
    await run(page);
    await page.getByText('The answer in words').click();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    faults['explorer with answer and documentation'] = await faultsOf(page);
    await page.goto(hub.url);
    faults['first page, signed in'] = await faultsOf(page);
    await person.close();
    expect(Object.values(faults).flat()).toEqual([]);
  }, 90_000); // prettier-ignore

  test('the explorer is reached, used and left by keyboard alone', async () => {
    const person = await openPerson(browser);
    const page = await openExplorer(person, hub.url, 'nurse');
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        if (element.matches('textarea, .native-edit-context')) return 'in the editor';
        if (element.matches('.graphiql-editor')) return 'editor';
        return element.getAttribute('aria-label') ?? element.textContent ?? '';
      });
    const stops: string[] = [];
    const tabTo = async (wanted: string): Promise<void> => {
      for (let presses = 0; presses < 40 && !(await focused()).startsWith(wanted); presses += 1) {
        await page.keyboard.press('Tab');
        stops.push(await focused());
      }
      expect(stops.at(-1)).toMatch(new RegExp(`^${wanted}`));
    };
    await page.locator('body').press('Home');
    for (const stop of ['Skip to the query', 'Change purpose', 'Sign out', 'Show Documentation', 'editor'])
      await tabTo(stop);
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('in the editor');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('editor');
    await tabTo('Execute query');
    await page.keyboard.press('Enter');
    await page.getByText('This look was recorded').waitFor();
    await person.close();
  }, 60_000);
});
