/**
 * What GraphiQL remembers (open tabs, pane widths) for as long as the page is open. Its default is `localStorage`,
 * where a query with a child's identifier would outlive the session on a shared computer.
 */
export class MemoryStorage {
  private readonly items = new Map<string, string>();

  get length(): number {
    return this.items.size;
  }

  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.items.set(key, value);
  }

  removeItem(key: string): void {
    this.items.delete(key);
  }

  clear(): void {
    this.items.clear();
  }
}
