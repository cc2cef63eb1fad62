import { namesInstance, type Requirement } from '../api/catalogue.ts';
import type { Api, DocumentedHeader } from '../api/model.ts';
import { isPathOf } from '../api/operation-path.ts';
import { carriesCredential, type SecurityScheme } from '../base/credential.ts';
import { type Exchange, headerOf } from '../base/exchange.ts';
import { type Claim, isFinding, type Level, type Outcome, worstOutcome } from '../base/verdict.ts';
import { pathBelow } from '../client/address.ts';
import type { CheckResult, ClaimResult, RequirementResult, TargetCompliance } from '../compliance/model.ts';
import { summaryOf } from '../compliance/summary.ts';
import { causeResults } from './cause-results.ts';
import type { CheckInstance } from './check.ts';
import { claimsOn, restsOn } from './claims-on.ts';
import type { Judgement } from './judge.ts';
import { reportedAs, weightOf } from './levels.ts';
import type { Recording } from './recording.ts';

/** A check instance with what it found. */
export interface Judged {
  readonly instance: Pick<CheckInstance, 'id' | 'title' | 'check'>;
  readonly verdict: Judgement;
}

/** Makes a curl command of an exchange; the reporters have one. */
type CurlOf = (exchange: Exchange, security: SecurityScheme | undefined) => string;

/** Exchanges that a claim shows at most. */
const mostEvidence = 3;

/** Commands and request ids that a result carries at most. */
const mostCommands = 20;

/** One check's entry of compliance.json. */
export function checkResult(
  { instance, verdict }: Judged,
  api: Api,
  recording: Recording,
  requirements: readonly Requirement[],
  curlOf: CurlOf,
): CheckResult {
  const evidence = allEvidence(verdict, recording);
  const shown = (text: string): string => withoutPort(text, recording);
  const finding = isFinding(verdict.outcome);
  const claims = verdict.claims.map((claim) => ({
    aspect: claim.aspect,
    verdict: claim.outcome,
    message: shown(claim.message),
    ...(claim.expected === undefined ? {} : { expected: shown(claim.expected) }),
    ...(claim.actual === undefined ? {} : { actual: shown(claim.actual) }),
    ...(claim.cause === undefined ? {} : { cause: claim.cause.id }),
    ...(claim.cause?.follows === true ? { follows: true as const } : {}),
  }));
  const aspects = claims.map(({ aspect }) => aspect);
  const own = requirements.filter((requirement) => restsOn(requirement, instance.id, aspects));
  const isBroken = (requirement: Requirement): boolean =>
    claimsOn(requirement, { id: instance.id, claims }).some(
      (claim) => isFinding(claim.verdict) && claim.follows !== true,
    );
  return {
    id: instance.id,
    title: instance.title,
    category: instance.check.category,
    verdict: verdict.outcome,
    requirements: own.map(({ id }) => id),
    ...(finding ? { broken: own.filter(isBroken).map(({ id }) => id) } : {}),
    message: shown(verdict.message),
    ...(verdict.expected === undefined ? {} : { expected: shown(verdict.expected) }),
    ...(verdict.actual === undefined ? {} : { actual: shown(verdict.actual) }),
    curl: finding
      ? [...new Set(evidence.map((exchange) => shown(curlOf(exchange, schemeOf(exchange, api, recording)))))]
      : [],
    requestIds: finding ? evidence.flatMap((exchange) => requestIdOf(exchange, api) ?? []) : [],
    readings: verdict.readings,
    claims,
  };
}

/** How an exchange carries its token: of the alternatives of what was asked, as its headers show. */
function schemeOf({ request }: Exchange, api: Api, { endpoint }: Recording): SecurityScheme | undefined {
  const path = pathBelow({ url: endpoint }, request.url);
  const operation = api.operations.find((one) => isPathOf(one, path, api.operations)) ?? api.list;
  const schemes = [...operation.security, ...operation.optionalSecurity];
  const shown = schemes.find((scheme) =>
    request.headers.some(
      ([name, value]) =>
        carriesCredential(name, scheme) && (scheme.place === 'cookie' || value.startsWith(scheme.prefix)),
    ),
  );
  return shown ?? schemes[0];
}

/** The first recorded exchanges that a verdict rests on, the most relevant first. */
export function evidenceExchanges({ evidence }: Claim, { exchanges }: Recording): readonly Exchange[] {
  const found: Exchange[] = [];
  for (const key of evidence) {
    if (found.length === mostEvidence) break;
    const all = exchanges.filter((exchange) => exchange.key === key);
    const shown = all.find(({ stage }) => stage.startsWith('probes')) ?? all[0];
    if (shown !== undefined) found.push(shown);
  }
  return found;
}

/** What a verdict rests on, and the first exchange of each other finding of the check, so that each can be repeated. */
function allEvidence(verdict: Judgement, recording: Recording): readonly Exchange[] {
  const others = verdict.claims.filter(({ outcome }) => isFinding(outcome));
  const firsts = others.flatMap((claim) => evidenceExchanges(claim, recording).slice(0, 1));
  return [...new Set([...evidenceExchanges(verdict, recording), ...firsts])].slice(0, mostCommands);
}

function requestIdOf(exchange: Exchange, api: Api): string | undefined {
  const headers: readonly DocumentedHeader[] = api.list.responses.flatMap((response) =>
    response.headers.filter(({ unique }) => unique),
  );
  for (const { name, alternatives } of headers) {
    for (const candidate of [name, ...alternatives]) {
      const value = headerOf(exchange, candidate);
      if (value !== undefined) return value;
    }
  }
  return undefined;
}

/** The requirements of an API with the verdict of each: the worst of its checks'. */
export function requirementResults(
  requirements: readonly Requirement[],
  checks: readonly CheckResult[],
  level: Level,
  leftOut: readonly string[] = [],
): readonly RequirementResult[] {
  return requirements.map((requirement) => {
    const own = checks.filter(({ id, claims }) =>
      restsOn(
        requirement,
        id,
        claims.map(({ aspect }) => aspect),
      ),
    );
    const all = own.flatMap((check) => claimsOn(requirement, check));
    const claims = all.map((claim) => (claim.follows === true ? following(claim) : claim));
    const worst = worstOutcome(claims.map((claim) => claim.verdict));
    // Another requirement may ask for the same with more force, which is then the verdict on that one.
    const found = weightOf(worst, requirement, level);
    const missing = leftOut.filter((id) => namesInstance(requirement, id)).length;
    // What was found of a part of its checks does not show that it is kept.
    const verdict = missing > 0 && found === 'passed' ? 'not-applicable' : found;
    return {
      id: requirement.id,
      ...(requirement.source === 'http' ? { source: requirement.source } : {}),
      document: requirement.document,
      lines: requirement.lines,
      ...(requirement.title === undefined ? {} : { title: requirement.title }),
      ...(requirement.section === undefined ? {} : { section: requirement.section }),
      level: reportedAs(requirement, verdict, level),
      category: requirement.category,
      statement: requirement.statement,
      verdict,
      checks: own.map(({ id }) => id),
      reason:
        missing > 0 && verdict === 'not-applicable'
          ? reasonLeftOut(missing, own.length)
          : reasonFor(requirement, claims, worst),
      ...(missing === 0 ? {} : { selected: own.length === 0 ? ('none' as const) : ('part' as const) }),
      readings: requirement.readings,
    };
  });
}

/** What a finding that follows from another one says of its own requirements: nothing, for it cannot be judged by itself. */
function following(claim: ClaimResult): ClaimResult {
  return {
    ...claim,
    verdict: 'inconclusive',
    message: `This cannot be judged separately from the finding of ${claim.cause}, from which it follows: ${claim.message}`,
  };
}

function reasonLeftOut(missing: number, asked: number): string {
  return asked === 0
    ? 'Not selected: none of its checks ran.'
    : `Not selected completely: ${asked} of its ${asked + missing} checks ran, and reported no deviation.`;
}

function reasonFor(requirement: Requirement, claims: readonly ClaimResult[], verdict: Outcome): string {
  if (requirement.untestable !== undefined) return requirement.untestable;
  if (requirement.checks.length === 0) return 'No check of this version verifies it.';
  return (
    claims.find((claim) => claim.verdict === verdict)?.message ??
    'The run received nothing by which it could be judged.'
  );
}

/** The address of a target as reports give it. */
export function shownAddress({ embedded, endpoint }: Pick<Recording, 'embedded' | 'endpoint'>): string {
  return embedded ? 'embedded' : endpoint;
}

/** The text without the free port that the embedded target happened to take, by which equal runs would differ. */
function withoutPort(text: string, { embedded, endpoint }: Recording): string {
  return embedded ? text.replaceAll(new URL(endpoint).host, 'embedded.invalid') : text;
}

/** The day of a run, as `2027-01-31`, by Greenwich. */
export function dayOf({ startedAt }: Pick<Recording, 'startedAt'>): string {
  return startedAt.slice(0, 10);
}

/** One target's part of compliance.json. */
export function targetCompliance(
  api: Api,
  recording: Recording,
  list: { readonly items: number; readonly changed: number },
  checks: readonly CheckResult[],
  level: Level,
): TargetCompliance {
  const leftOut = recording.selection?.leftOut;
  const requirements = requirementResults(api.requirements, checks, level, leftOut);
  return {
    api: api.id,
    url: shownAddress(recording),
    embedded: recording.embedded,
    requests: recording.requests,
    bytesReceived: recording.bytesReceived,
    images: list.items,
    noun: api.noun,
    changedDuringRun: list.changed,
    summary: summaryOf(checks.map(({ verdict }) => verdict)),
    requirements,
    checks,
    causes: causeResults(checks, api.requirements, requirements),
    ...(leftOut === undefined ? {} : { leftOut }),
  };
}
