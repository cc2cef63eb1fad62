import type { Dispatcher } from 'undici';
import type { Answer } from '../base/exchange.ts';
import { isJsonArray, isJsonObject, type Json, readPointer } from '../base/json.ts';
import { failure, type Result, success } from '../base/result.ts';
import { withoutVersion } from '../client/address.ts';
import { createAgent } from '../client/agent.ts';
import { explained } from '../client/explain.ts';
import { sleep } from '../client/pace.ts';
import { type Proxies, proxyFor } from '../client/proxy.ts';
import { withoutCredentials } from '../client/redact.ts';
import { pauseBeforeRetry } from '../client/retry.ts';
import { send } from '../client/send.ts';
import { timeLimit } from '../client/time-limit.ts';
import { type CatalogueEntry, readCatalogue2, readCatalogue3 } from './catalogue.ts';
import type { CloudAccess } from './credentials.ts';
import { identityBody, scopeBody } from './identity-body.ts';

/** A token, and the catalogue that came with it. */
export interface Grant {
  readonly token: string;
  readonly catalogue: readonly CatalogueEntry[];
}

const largestAnswer = 8 * 1024 * 1024;

/**
 * Gets a token from the identity service.
 *
 * @param way milliseconds an answer may take, and the proxies on the way.
 * @returns problem `unreachable`, `unauthenticated` or `failing`, in a sentence that holds no secret.
 */
export async function getToken(
  access: CloudAccess,
  { timeout, proxies }: { readonly timeout: number; readonly proxies: Proxies },
  userAgent: string,
): Promise<Result<Grant>> {
  const proxy = proxyFor(new URL(access.authUrl).origin, proxies);
  const bounds = { timeout, largestBody: largestAnswer, proxy };
  const agent = createAgent({
    ...bounds,
    concurrency: 1,
    insecure: access.insecure,
    authorities: access.authorities,
    clientCertificate: access.clientCertificate,
  });
  const dispatcher = agent.compose(
    explained(bounds),
    timeLimit(() => timeout),
  );
  const asker = { dispatcher, access, userAgent };
  try {
    const version = access.version === undefined ? await findVersion(asker) : success(access.version);
    if (!version.ok) return version;
    return version.value === 'v3' ? await getToken3(asker) : await getToken2(asker);
  } finally {
    await agent.destroy();
  }
}

interface Asker {
  readonly dispatcher: Dispatcher;
  readonly access: CloudAccess;
  readonly userAgent: string;
}

/** Milliseconds that are waited at most for an identity service that asks to come back. */
const longestPatience = 60_000;

/** Asks, and again where the service is busy and says so. */
async function ask(asker: Asker, url: string, body?: Json): Promise<Result<Answer>> {
  let waited = 0;
  for (let attempt = 1; ; attempt += 1) {
    const answer = await askOnce(asker, url, body);
    const pause = answer.ok ? pauseBeforeRetry(answer.value, attempt, Date.now()) : undefined;
    if (pause === undefined || waited + pause > longestPatience) return answer;
    await sleep(pause);
    waited += pause;
  }
}

async function askOnce(
  { dispatcher, access, userAgent }: Asker,
  url: string,
  body?: Json,
): Promise<Result<Answer>> {
  const answer = await send(
    dispatcher,
    {
      method: body === undefined ? 'GET' : 'POST',
      url,
      headers: [
        ['user-agent', userAgent],
        ['accept', 'application/json'],
        ...(body === undefined ? [] : [['content-type', 'application/json'] as const]),
      ],
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    },
    { largestBody: largestAnswer, redact: (text) => text },
  );
  if (answer.kind === 'answer') return success(answer);
  return failure(
    'unreachable',
    `The identity service of ${access.title} cannot be reached: ${withoutCredentials(answer.message)}${answer.code === 'proxy-refused' ? '' : ' Check auth_url.'}`,
  );
}

/** The address of a version, whether the given one ends in a version or not. Nothing that was answered has a part in it. */
function versionUrl({ access }: Asker, version: string): string {
  return `${withoutVersion(access.authUrl)}/${version}`;
}

/** What the service says it has, where the address does not say it. */
async function findVersion(asker: Asker): Promise<Result<'v2' | 'v3'>> {
  const named = /\/v(\d)(?:\.\d+)?\/*$/.exec(asker.access.authUrl)?.[1];
  if (named !== undefined) return success(named === '2' ? 'v2' : 'v3');
  const answer = await ask(asker, asker.access.authUrl);
  if (!answer.ok) return answer;
  const body = parse(answer.value);
  const values = readPointer(body, '/versions/values') ?? readPointer(body, '/versions');
  const ids = (isJsonArray(values) ? values : []).map((value) => readPointer(value, '/id'));
  const offers = (prefix: string) => ids.some((id) => typeof id === 'string' && id.startsWith(prefix));
  return success(offers('v2') && !offers('v3') ? 'v2' : 'v3');
}

async function getToken3(asker: Asker): Promise<Result<Grant>> {
  const { access } = asker;
  const scope = scopeBody(access.scope);
  const answer = await ask(asker, `${versionUrl(asker, 'v3')}/auth/tokens`, {
    auth: {
      identity: identityBody(access),
      ...(access.proof.kind === 'application-credential' || scope === undefined ? {} : { scope }),
    },
  });
  if (!answer.ok) return answer;
  const refused = refusalOf(answer.value, access);
  if (refused !== undefined) return refused;
  const token = answer.value.headers.find(([name]) => name.toLowerCase() === 'x-subject-token')?.[1];
  if (token === undefined || !isHeaderText(token)) return noToken(access);
  return success({ token, catalogue: readCatalogue3(readPointer(parse(answer.value), '/token/catalog')) });
}

async function getToken2(asker: Asker): Promise<Result<Grant>> {
  const { access } = asker;
  const { proof, scope } = access;
  if (proof.kind === 'application-credential')
    return failure(
      'unauthenticated',
      `The identity service of ${access.title} has version 2 only, which knows no application credentials.`,
    );
  const project = scope.kind === 'project' ? scope.project : { id: undefined, name: undefined };
  const answer = await ask(asker, `${versionUrl(asker, 'v2.0')}/tokens`, {
    auth: {
      ...(proof.kind === 'token'
        ? { token: { id: proof.token } }
        : {
            passwordCredentials: {
              ...(proof.user.id === undefined
                ? { username: proof.user.name ?? '' }
                : { userId: proof.user.id }),
              password: proof.password,
            },
          }),
      ...(project.id === undefined
        ? project.name === undefined
          ? {}
          : { tenantName: project.name }
        : { tenantId: project.id }),
    },
  });
  if (!answer.ok) return answer;
  const refused = refusalOf(answer.value, access);
  if (refused !== undefined) return refused;
  const body = parse(answer.value);
  const token = readPointer(body, '/access/token/id');
  if (typeof token !== 'string' || !isHeaderText(token)) return noToken(access);
  return success({ token, catalogue: readCatalogue2(readPointer(body, '/access/serviceCatalog')) });
}

function refusalOf({ status }: Answer, access: CloudAccess): Result<Grant> | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status === 401 || status === 403)
    return failure(
      'unauthenticated',
      `The identity service of ${access.title} refuses the credentials (${status}); check user, password, project and their domains.`,
    );
  if (status >= 500 || status === 429 || status === 413)
    return failure(
      'failing',
      `The identity service of ${access.title} fails (${status}); try again when it is well.`,
    );
  return failure(
    'unauthenticated',
    `The identity service of ${access.title} gives no token (${status}); check that auth_url is right, and that the project exists.`,
  );
}

function noToken(access: CloudAccess): Result<Grant> {
  return failure(
    'unauthenticated',
    `What answers at the auth_url of ${access.title} gives no token, so it seems to be no identity service.`,
  );
}

function isHeaderText(token: string): boolean {
  return /^[\x21-\x7e]+$/.test(token);
}

function parse({ body }: Answer): Json | undefined {
  try {
    const value: unknown = JSON.parse(body.text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
