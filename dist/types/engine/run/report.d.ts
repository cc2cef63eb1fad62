import { type Requirement } from '../api/catalogue.ts';
import type { Api } from '../api/model.ts';
import { type SecurityScheme } from '../base/credential.ts';
import { type Exchange } from '../base/exchange.ts';
import { type Claim, type Level } from '../base/verdict.ts';
import type { CheckResult, RequirementResult, TargetCompliance } from '../compliance/model.ts';
import type { CheckInstance } from './check.ts';
import type { Judgement } from './judge.ts';
import type { Recording } from './recording.ts';
/** A check instance with what it found. */
export interface Judged {
    readonly instance: Pick<CheckInstance, 'id' | 'title' | 'check'>;
    readonly verdict: Judgement;
}
/** Makes a curl command of an exchange; the reporters have one. */
type CurlOf = (exchange: Exchange, security: SecurityScheme | undefined) => string;
/** One check's entry of compliance.json. */
export declare function checkResult({ instance, verdict }: Judged, api: Api, recording: Recording, requirements: readonly Requirement[], curlOf: CurlOf): CheckResult;
/** The first recorded exchanges that a verdict rests on, the most relevant first. */
export declare function evidenceExchanges({ evidence }: Claim, { exchanges }: Recording): readonly Exchange[];
/** The requirements of an API with the verdict of each: the worst of its checks'. */
export declare function requirementResults(requirements: readonly Requirement[], checks: readonly CheckResult[], level: Level): readonly RequirementResult[];
/** The address of a target as reports give it. */
export declare function shownAddress({ embedded, endpoint }: Pick<Recording, 'embedded' | 'endpoint'>): string;
/** The day of a run, as `2027-01-31`, by Greenwich. */
export declare function dayOf({ startedAt }: Pick<Recording, 'startedAt'>): string;
/** One target's part of compliance.json. */
export declare function targetCompliance(api: Api, recording: Recording, list: {
    readonly items: number;
    readonly changed: number;
}, checks: readonly CheckResult[], level: Level): TargetCompliance;
export {};
