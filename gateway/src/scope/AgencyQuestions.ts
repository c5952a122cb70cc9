import { hubError, type Log, type SubgraphName, type TokenSigner } from '@hub/platform';
import type {
  ChildLookup,
  CohortAnswer,
  CohortQuestion,
  OpenedChildren,
  OpeningsRequest,
  ScopeAnswer,
} from '@hub/schema';
import { agencyUnavailable, type Retry, type SubgraphTransport } from '../transport';
import type { ScopeRequest } from './ResolveScope';

export interface ScopeDependencies {
  readonly transport: SubgraphTransport;
  readonly tokenSigner: TokenSigner;
  /** The agencies that are connected, with their public names. */
  readonly agencies: Readonly<Record<SubgraphName, string>>;
  readonly retry: Retry;
  readonly log: Log;
}

type Question = ScopeQuestionBody | CohortQuestion | { among: readonly string[] } | OpeningsRequest;
type ScopeQuestionBody = { relationship: string; lookup?: ChildLookup };
type Send<Answer> = (name: SubgraphName, body: string, token: string, signal?: AbortSignal) => Promise<Answer>;

/** The questions of one request that decide its scope, each under a token for the agency asked. */
export class AgencyQuestions {
  constructor(
    private readonly dependencies: ScopeDependencies,
    private readonly request: Pick<ScopeRequest, 'caller' | 'signal' | 'tookPart'>,
  ) {}

  isConnected = (agency: SubgraphName): boolean => Object.hasOwn(this.dependencies.agencies, agency);

  scope(owner: SubgraphName, question: ScopeQuestionBody): Promise<ScopeAnswer> {
    return this.decisive(owner, question, (...given) => this.dependencies.transport.resolveScope(...given));
  }

  async cohort(keeper: SubgraphName, question: CohortQuestion): Promise<CohortAnswer> {
    const answer = await this.decisive(keeper, question, (...given) =>
      this.dependencies.transport.resolveCohort(...given),
    );
    if (!('minors' in answer)) throw hubError('POLICY_UNAVAILABLE');
    return answer;
  }

  async restricted(keeper: SubgraphName, among: readonly string[]): Promise<readonly string[]> {
    const { restricted } = await this.decisive(keeper, { among }, (...given) =>
      this.dependencies.transport.resolveCohort(...given),
    );
    if (!restricted) throw hubError('POLICY_UNAVAILABLE');
    return restricted;
  }

  /** @throws HubError SUBGRAPH_UNAVAILABLE with the agency's name */
  async openings(keeper: SubgraphName, question: OpeningsRequest): Promise<OpenedChildren> {
    try {
      return (await this.send(keeper, question, (...given) => this.dependencies.transport.resolveOpenings(...given)))
        .opened;
    } catch (error) {
      throw agencyUnavailable(this.dependencies.agencies[keeper]!, error);
    }
  }

  /** Without such an answer nothing can be decided for anybody, so the whole request is denied. */
  private async decisive<Answer>(agency: SubgraphName, question: Question, ask: Send<Answer>): Promise<Answer> {
    try {
      if (!this.isConnected(agency)) throw new Error(`The subgraph ${agency} is not connected.`);
      return await this.send(agency, question, ask);
    } catch (cause) {
      throw hubError('POLICY_UNAVAILABLE', { cause });
    }
  }

  private async send<Answer>(agency: SubgraphName, question: Question, ask: Send<Answer>): Promise<Answer> {
    const { tokenSigner, retry, log } = this.dependencies;
    const { caller, signal, tookPart } = this.request;
    const body = JSON.stringify(question);
    tookPart?.add(agency);
    try {
      return await retry(agency, signal, () => ask(agency, body, tokenSigner.sign(agency, caller, body), signal));
    } catch (err) {
      log.error({ err, requestId: caller.requestId, agency }, 'A scope could not be resolved');
      throw err;
    }
  }
}
