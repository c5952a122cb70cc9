/**
 * Monaco writes its theme and its font metrics into `<style>` elements that it makes itself and offers no option for
 * a nonce. Giving each new one the page's nonce lets the policy refuse every other inline style sheet.
 */
export function nonceForStyles(): void {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce;
  if (!nonce) return;
  const createElement = document.createElement.bind(document);
  document.createElement = ((name: string, options?: ElementCreationOptions) => {
    const element = createElement(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  }) as typeof document.createElement;
}
