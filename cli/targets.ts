import { accessOf } from '../engine/api/access.ts';
import { knownApis, namesOfLists } from '../engine/api/load.ts';
import type { PathValues } from '../engine/api/path-parameters.ts';
import type { CloudAccess } from '../engine/auth/credentials.ts';
import type { Grant } from '../engine/auth/identity.ts';
import { carriesCredential } from '../engine/base/credential.ts';
import type { Exchange } from '../engine/base/exchange.ts';
import { failure, type Problem, type Result, success } from '../engine/base/result.ts';
import type { Endpoint } from '../engine/client/address.ts';
import { likestOf } from '../engine/client/likeness.ts';
import type { UnreachedTarget } from '../engine/compliance/model.ts';
import { oneLine } from '../reporters/escape.ts';
import { loadAskable } from '../suites/load.ts';
import { openEmbedded } from './embedded.ts';
import { exitStatusOfProblem } from './exit-status.ts';
import type { Given } from './given.ts';
import { login, openSession, type Session } from './session.ts';
import type { Access, Sending } from './settings.ts';
import { type Target, tryTarget } from './target.ts';

/** The targets that answer like their API, and those of which that cannot be said. */
export interface Opened {
  readonly targets: readonly [Target, ...Target[]];
  readonly unreached: readonly UnreachedTarget[];
}

/**
 * The targets of a run: the endpoints that were given, or that the catalogue of a cloud lists, or the embedded reference
 * target for the APIs that were named or for all. One that cannot be judged is no reason not to judge the others.
 *
 * @returns the problem of the first target where none can be judged, and any that the user can mend.
 */
export async function openTargets(access: Access, sending: Sending): Promise<Result<Opened>> {
  const opened: Target[] = [];
  const problems: Problem[] = [];
  const unreached: UnreachedTarget[] = [];
  // Targets of one cloud share a token.
  const entered = new Map<string | undefined, Promise<Result<Grant>>>();
  for (const given of access.targets) {
    const enter = (cloud: CloudAccess): Promise<Result<Grant>> => {
      const grant = entered.get(given.cloud) ?? login(cloud, sending);
      entered.set(given.cloud, grant);
      return grant;
    };
    const targets = await openGiven(given, access, sending, enter);
    if (targets.ok) opened.push(...targets.value);
    else if (exitStatusOfProblem(targets.problem.code) === 3) {
      problems.push(targets.problem);
      unreached.push(unreachedOf(given, targets.problem));
    } else {
      await Promise.all(opened.map((target) => target.close()));
      return targets;
    }
  }
  const [first, ...others] = opened;
  if (first !== undefined) return success({ targets: [first, ...others], unreached });
  const [problem] = problems;
  const messages = [...new Set(problems.map(({ message }) => message))];
  return failure(problem?.code ?? 'unreachable', messages.join('\n'));
}

/** What the reports say of a target that cannot be judged. */
function unreachedOf({ api, endpoint, cloud }: Given, { message }: Problem): UnreachedTarget {
  const url = endpoint?.url ?? `the cloud ${cloud ?? 'of the environment'}`;
  return { ...(api === undefined ? {} : { api }), url, message: oneLine(message) };
}

async function openGiven(
  given: Given,
  { cloud, pathValues }: Access,
  sending: Sending,
  enter: (access: CloudAccess) => Promise<Result<Grant>>,
): Promise<Result<readonly Target[]>> {
  const session = await openSession(given, () => cloud(given.cloud), sending, enter);
  if (!session.ok) return session;
  const own = session.value;
  if (own === undefined) return await openEmbedded(given.api, sending.seed, pathValues);
  const open = (name: string): Promise<Result<Target>> =>
    givenTarget(name, own, given.forbiddenToken, pathValues, sending);
  const find = async (name: string): Promise<Result<Reached>> => {
    const target = await open(name);
    return target.ok ? await reach(target.value, pathValues, sending, given.api !== undefined) : target;
  };
  if (given.api === undefined) return await findApi(find, given.endpoint);
  const lists = await namesOfLists(given.api);
  if (!lists.ok) return lists;
  const found: Target[] = [];
  for (const name of lists.value) {
    const target = await find(name);
    if (!target.ok) return target;
    found.push(target.value.target);
  }
  return success(found);
}

async function givenTarget(
  name: string,
  session: Session,
  forbiddenToken: string | undefined,
  pathValues: PathValues,
  { network }: Pick<Sending, 'network'>,
): Promise<Result<Target>> {
  const api = await loadAskable(name, pathValues);
  if (!api.ok) return api;
  const carriers = accessOf(api.value, session.token).schemes;
  if (session.token !== undefined && carriers.length === 0) {
    return failure(
      'usage',
      `A token is given, but ${name} says that it is public; add security to the specification, or remove TARGET_TOKEN.`,
    );
  }
  const clash = network.headers.find(([header]) =>
    carriers.some((scheme) => carriesCredential(header, scheme)),
  );
  if (clash !== undefined) {
    return failure(
      'usage',
      `--header gives ${clash[0]}, which carries the token of ${api.value.id}; give the token with TARGET_TOKEN.`,
    );
  }
  const endpoint = session.endpointFor(api.value);
  if (!endpoint.ok) return endpoint;
  return success({
    api: api.value,
    specification: name,
    endpoint: endpoint.value,
    embedded: false,
    token: session.token,
    forbiddenToken,
    session,
    close: () => Promise.resolve(),
  });
}

/** A target that answers like its API, and what it answered. */
interface Reached {
  readonly target: Target;
  readonly answer: Exchange;
}

/**
 * The target where it is found to be: the list below the endpoint that was given, or else, where that has the path of the list
 * at its end, at that very address.
 */
async function reach(
  target: Target,
  pathValues: PathValues,
  sending: Sending,
  apiNamed: boolean,
): Promise<Result<Reached>> {
  const recognised = await tryTarget(target, sending, { apiNamed });
  if (recognised.ok) return success({ target, answer: recognised.value });
  const { url, origin, endsInSlash } = target.endpoint;
  const { path } = target.api.list;
  if (!['unrecognised', 'redirected'].includes(recognised.problem.code) || !url.endsWith(path))
    return recognised;
  const given = endsInSlash === true ? `${path}/` : undefined;
  const api = await loadAskable(target.specification, pathValues, given);
  if (!api.ok) return api;
  const itself = { ...target, api: api.value, endpoint: { url: url.slice(0, -path.length), origin } };
  const second = await tryTarget(itself, sending, { apiNamed });
  return second.ok ? success({ target: itself, answer: second.value }) : second;
}

/** What is said where each API would be at another address: which one to give depends on the API. */
function manyRedirects(endpoint: Endpoint | undefined): string {
  const place = endpoint === undefined ? '' : ` below ${endpoint.url}`;
  return `The target responds with redirects${place}, which are not followed, because they would also receive the token; name the API with TARGET_API, and the message then says which address to give with TARGET_URL.`;
}

/** The API of an endpoint, found by asking for the list of each that the suite knows: the one whose entries the answers show. */
async function findApi(
  find: (name: string) => Promise<Result<Reached>>,
  endpoint: Endpoint | undefined,
): Promise<Result<readonly Target[]>> {
  const found: { readonly target: Target; readonly api: Target['api']; readonly answer: Exchange }[] = [];
  const problems: { code: string; message: string }[] = [];
  for (const name of knownApis()) {
    const target = await find(name);
    if (target.ok) found.push({ ...target.value, api: target.value.target.api });
    else problems.push(target.problem);
  }
  const { candidates, why } = likestOf(found);
  const [only] = candidates;
  if (only !== undefined && why === undefined) return success([only.target]);
  if (only !== undefined) {
    return failure(
      'ambiguous-api',
      `The target matches ${candidates.map(({ api }) => api.id).join(' and ')}, because ${why}; choose one with TARGET_API.`,
    );
  }
  for (const code of ['unreachable', 'unauthenticated', 'failing', 'not-in-catalogue']) {
    const problem = problems.find((one) => one.code === code);
    if (problem !== undefined) return failure(code, problem.message);
  }
  const redirects = new Set(
    problems.filter(({ code }) => code === 'redirected').map(({ message }) => message),
  );
  const [redirect] = redirects;
  if (redirect !== undefined)
    return failure('redirected', redirects.size === 1 ? redirect : manyRedirects(endpoint));
  return failure(
    'unrecognised',
    `There is no list of a known kind${endpoint === undefined ? '' : ` below ${endpoint.url}`}; check TARGET_URL, which has to contain the version and, if the service catalog has one, the project, and name the API with TARGET_API.`,
  );
}
