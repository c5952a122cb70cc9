import type { KeyboardEvent } from 'react';

/**
 * The way out of an editor by keyboard (WCAG 2.1.2): in it, Tab indents. Escape moves back to the frame around it, from
 * where Tab goes on. Monaco keeps an Escape to itself when that closes a list of suggestions or a search.
 */
export function leaveEditor(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !(event.target instanceof HTMLElement)) return;
  const editor = event.target.closest('.monaco-editor');
  editor?.parentElement?.closest<HTMLElement>('[tabindex="0"]')?.focus();
}
