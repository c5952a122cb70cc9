import { BANDS, type Band } from '../band/Band';

/** Which band councils promise to every care leaver today; by the code of the council that an application was made to. */
export class Promises {
  constructor(private readonly bands: ReadonlyMap<string, Band>) {}

  bandOf = (councilCode: string): Band | null => this.bands.get(councilCode) ?? null;

  /** As two columns for a query: the councils, and the place of the promised band among all, counted from 1. */
  asColumns(): [codes: string[], places: number[]] {
    const entries = [...this.bands];
    return [entries.map(([code]) => code), entries.map(([, band]) => BANDS.indexOf(band) + 1)];
  }
}
