import type { Page } from 'playwright-core';

/**
 * What WCAG 2.2 asks of a page and a script can see: language, title, one heading of the first rank, landmarks, names
 * of controls, contrast of text. Each fault is a sentence; a page without any gives an empty list.
 */
export const faultsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
    const shown = (element: HTMLElement): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && element.offsetParent !== null;
    const brief = (element: HTMLElement): string => element.outerHTML.slice(0, 120);

    if (!document.documentElement.lang.startsWith('en')) faults.push('The page does not say its language.');
    if (!document.title.includes('Corporate parenting hub')) faults.push('The title does not name the service.');
    if (all('h1').length !== 1) faults.push(`There are ${all('h1').length} headings of the first rank.`);
    if (all('main').length !== 1) faults.push(`There are ${all('main').length} main landmarks.`);
    if (all('body > header, #explorer > header').length !== 1) faults.push('There is no banner.');
    const skip = all('a[href^="#"]')[0];
    if (!skip || !document.querySelector(skip.getAttribute('href')!))
      faults.push('There is no link to skip the banner.');

    const nameOf = (element: HTMLElement): string => {
      const labelled = (element.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id));
      const labels = (element as HTMLInputElement).labels ?? [];
      const texts = [element.getAttribute('aria-label'), element.textContent, element.title];
      return [...labelled, ...labels].map((each) => each?.textContent ?? '').concat(texts.map((each) => each ?? '')).join('').trim(); // prettier-ignore
    };
    for (const control of all('a, button, select, input:not([type=hidden]), textarea, summary'))
      if (shown(control) && !nameOf(control)) faults.push(`No name: ${brief(control)}`);

    type Colour = [number, number, number, number];
    const colourOf = (text: string): Colour => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
      return [red, green, blue, alpha];
    };
    const over = ([r, g, b, a]: Colour, [R, G, B]: Colour): Colour => [
      r * a + R * (1 - a),
      g * a + G * (1 - a),
      b * a + B * (1 - a),
      1,
    ];
    const behind = (element: HTMLElement | null): Colour =>
      element === null
        ? [255, 255, 255, 1]
        : over(colourOf(getComputedStyle(element).backgroundColor), behind(element.parentElement));
    const luminance = (colour: Colour): number => {
      const [r, g, b] = colour.slice(0, 3).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      }) as [number, number, number];
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ownText = (element: HTMLElement): boolean =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '');
    for (const element of all('body *')) {
      if (!ownText(element) || !shown(element) || element.closest('style, script, noscript, :disabled')) continue;
      const style = getComputedStyle(element);
      const background = behind(element);
      const [one, other] = [luminance(over(colourOf(style.color), background)), luminance(background)];
      const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      const size = parseFloat(style.fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      if (contrast < (large ? 3 : 4.5)) faults.push(`Contrast ${contrast.toFixed(2)}: ${brief(element)}`);
    }
    if (document.documentElement.scrollWidth > window.innerWidth) faults.push('The page is wider than the screen.');
    return [...new Set(faults)];
  });
