import { parse, print } from 'graphql';
import type { Choose } from '../../conformance/support/operations/Choose';
import { ITEMS } from '../agreement/goldenMatrix';
import { randomChange } from '../changes/randomChange';
import { judgeQuery } from '../check/judge';
import { judgeMutation } from '../check/judgeMutation';
import { Tally, type Finding } from '../check/Tally';
import type { Question } from '../expected/ofRoot';
import { mentionedItems } from '../graph/mentionedItems';
import { randomRequest } from '../operations/randomRequest';
import type { Request } from '../operations/Request';
import type { Administrator } from '../raw/Administrator';
import type { RawData } from '../raw/RawData';
import { Reach } from '../reach/Reach';
import type { Caller } from '../support/Callers';
import type { HubAnswer, HubClient } from '../../support/HubClient';
import type { Failure } from './Failure';
import { shrink } from './shrink';
import { tellFailure } from './tellFailure';
import { turnPages } from './turnPages';

/** Stands for the pages of a list, which are asked for one after another. */
const PAGES = parse('query Pages { __typename }');
const NOTHING = mentionedItems(PAGES, {});
/** Operations between two changes of the state, some of the queries at a time. */
const BATCH = 10;
const AT_A_TIME = 5;
const MOST_FAILURES = 12;

const DATABASE_OF: Readonly<Record<string, string>> = {
  'social care': 'social_care',
  'virtual school': 'virtual_school',
  health: 'health',
  housing: 'housing',
  'corporate parenting': 'corporate_parenting',
};

interface Parts {
  readonly administrator: Administrator;
  readonly callers: readonly Caller[];
  readonly choose: Choose;
  as(subject: string, purpose?: string): Promise<HubClient>;
  readonly tell?: (words: string) => void;
}

/** Operations and changes of the state in turn, each answer held against the matrix and the data of that moment. */
export class Run {
  readonly tally = new Tally();
  readonly failures: Failure[] = [];
  readonly rolesThatSaw = new Set<string>();

  private constructor(
    private readonly parts: Parts,
    private raw: RawData,
  ) {}

  static async of(parts: Parts, operations: number): Promise<Run> {
    const run = new Run(parts, await parts.administrator.readAll());
    for (let told = 0; run.tally.operations < operations;) {
      await run.round(operations);
      if (run.tally.operations - told < 500) continue;
      told = run.tally.operations;
      parts.tell?.(`${told} of ${operations} operations: ${run.tally.inWords().split('\n').at(-1)}`);
    }
    return run;
  }

  private async round(operations: number): Promise<void> {
    const { choose, callers, administrator } = this.parts;
    await this.change();
    // Misses of look-ups are limited for an hour; here an hour is over between two rounds.
    await administrator.run('gateway', 'delete from lookup.attempt');
    const queries: [Caller, Request][] = [];
    for (let each = 0; each < BATCH && this.tally.operations < operations; each++) {
      const caller = callers[choose(callers.length)]!;
      if (choose(30) === 0) {
        await this.turn(caller, callers[choose(callers.length)]!);
        continue;
      }
      const request = randomRequest(this.raw, caller.asker, choose, this.tally.operations);
      this.tally.operations += 1;
      if (!request.isMutation) queries.push([caller, request]);
      else {
        await this.askAll(queries.splice(0));
        await this.mutate(caller, request);
      }
    }
    await this.askAll(queries);
  }

  private async change(): Promise<void> {
    const { administrator, choose, as } = this.parts;
    const change = await randomChange({ raw: this.raw, administrator, as, number: this.tally.changes }, choose);
    if (!change) return;
    this.tally.changes += 1;
    this.raw = this.raw.renewed(await administrator.read(change.databases));
  }

  private async askAll(queries: [Caller, Request][]): Promise<void> {
    const work = async (): Promise<void> => {
      for (let next = queries.pop(); next; next = queries.pop()) await this.query(...next);
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, work));
  }

  private async query(caller: Caller, request: Request): Promise<void> {
    const own = new Tally();
    const judge = async (asked: Request, tally = new Tally()): Promise<[HubAnswer, Finding[]]> => {
      const answer = await caller.client.ask(print(asked.document), asked.variables);
      return [answer, judgeQuery(asked, this.questionOf(asked), answer, tally)];
    };
    const [answer, findings] = await judge(request, own);
    this.count(own, request);
    if (findings.length === 0) return;
    const smaller = await shrink(request, findings[0]!, async (asked) => (await judge(asked))[1]);
    this.fail({ request: smaller, findings, answer });
  }

  private async turn(caller: Caller, other: Caller): Promise<void> {
    this.tally.operations += 1;
    const request = {
      asker: caller.asker,
      document: PAGES,
      variables: {},
      matched: [],
      isMutation: false,
      mentioned: NOTHING,
    };
    const own = new Tally();
    const findings = await turnPages(caller, other, this.questionOf(request), this.parts.choose, own);
    this.count(own, request);
    if (findings.length > 0) this.fail({ request, findings, answer: await caller.client.ask(print(PAGES)) });
  }

  private async mutate(caller: Caller, request: Request): Promise<void> {
    const answer = await caller.client.ask(print(request.document), request.variables);
    const databases = [...request.mentioned.writes].map((item) => DATABASE_OF[ITEMS.get(item)!.owner] ?? 'assurance');
    const after = this.raw.renewed(await this.parts.administrator.read([...new Set(databases)]));
    const own = new Tally();
    const findings = judgeMutation(request, this.questionOf(request), answer, after, own);
    this.count(own, request);
    this.raw = after;
    if (findings.length > 0) this.fail({ request, findings, answer });
  }

  private questionOf({ asker, mentioned, matched, document }: Request): Question {
    const text = print(document);
    return {
      raw: this.raw,
      reach: new Reach(this.raw, asker),
      touched: new Set([...mentioned.reads, ...mentioned.writes]),
      isNarrowed: matched.length > 0 || /@(skip|include)\b/.test(text),
      matched: asker.lookup ? [] : matched,
    };
  }

  private count(own: Tally, { asker }: Request): void {
    for (const name of ['mutations', 'written', 'refused', 'tooMuch', 'allowed', 'denied'] as const)
      this.tally[name] += own[name];
    if (own.allowed > 0) this.rolesThatSaw.add(asker.role);
  }

  private fail(failure: Failure): void {
    this.tally.add(failure.findings);
    this.parts.tell?.(tellFailure(failure));
    if (this.failures.length < MOST_FAILURES) this.failures.push(failure);
  }
}
