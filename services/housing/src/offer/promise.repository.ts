import type { CalendarDate, Caller, Database } from '@hub/platform';
import { isLower, type Band } from '../band/Band';
import type { CouncilRepository } from '../council/council.repository';
import type { Councils } from '../council/Councils';
import { Promises } from './Promises';

/** $1 the day: offers that stand on it and promise a band. */
const PROMISING_OFFERS = `select council_code as "councilCode", promised_band as band from offer
  where promised_band is not null and published_on <= $1 and (withdrawn_on is null or withdrawn_on > $1)`;

interface PromisingOffer {
  councilCode: string;
  band: Band;
}

/** What councils promise in public, read once a request when somebody first asks. */
export class PromiseRepository {
  private read: Promise<Promises> | undefined;

  constructor(
    private readonly caller: Caller,
    private readonly database: Database,
    private readonly councils: CouncilRepository,
    private readonly day: CalendarDate,
  ) {}

  today(): Promise<Promises> {
    return (this.read ??= this.readPromises());
  }

  private async readPromises(): Promise<Promises> {
    const query = { name: 'housing-promises', text: PROMISING_OFFERS, values: [this.day] };
    const [councils, offers] = await Promise.all([
      this.councils.all(),
      this.database.runAs<PromisingOffer>(this.caller, query),
    ]);
    return new Promises(promisedBands(councils, offers, this.day));
  }
}

/** A promise holds for every application that its council answers for; of several, the best. */
function promisedBands(councils: Councils, offers: readonly PromisingOffer[], day: CalendarDate): Map<string, Band> {
  const bands = new Map<string, Band>();
  for (const { councilCode, band } of offers) {
    const answering = councils.answeringFor(councilCode, day);
    for (const code of answering ? councils.answeredForBy(answering.code, day) : []) {
      const known = bands.get(code);
      if (known === undefined || isLower(known, band)) bands.set(code, band);
    }
  }
  return bands;
}
