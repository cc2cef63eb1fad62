import { existsSync } from 'node:fs';
import { splitChosen } from '../engine/api/lists.ts';
import { failure, type Result, success } from '../engine/base/result.ts';
import { type Endpoint, parseEndpoint } from '../engine/client/address.ts';
import type { SettingName } from './setting-names.ts';
import { type Several, valuesIn } from './typed.ts';

/** One target as the user gave it. */
export interface Given {
  /** Absent: from the catalogue of a cloud, or else the embedded reference target. */
  readonly endpoint: Endpoint | undefined;
  /** Absent: found out by asking, or for the embedded target, all. */
  readonly api: string | undefined;
  /** The cloud that a flag or the configuration file names for it; absent: the one of the environment, if any. */
  readonly cloud: string | undefined;
  readonly token: string | undefined;
  readonly forbiddenToken: string | undefined;
}

/** What a setting that may have several values was given. */
export type Values = (setting: SettingName) => Several | undefined;

/**
 * The targets that flags and variables name, at least one: a variable holds several values with white space between
 * them, and the n-th API, token and cloud belong to the n-th endpoint. One token is that of all targets, and so is one cloud.
 *
 * @returns problem `usage` or `malformed-url`.
 */
export function readGiven(values: Values): Result<readonly [Given, ...Given[]]> {
  const endpoints: Endpoint[] = [];
  const urls = values('url');
  for (const url of valuesIn(urls)) {
    const endpoint = parseEndpoint(url);
    if (!endpoint.ok) return endpoint;
    endpoints.push(endpoint.value);
  }
  const named = values('api');
  const apis = apisIn(named);
  if (endpoints.length > 0 && apis.length > 0 && apis.length !== endpoints.length) {
    return failure(
      'usage',
      `${named?.name} names ${several(apis.length, 'API')} and ${urls?.name} ${several(endpoints.length, 'endpoint')}; give an API for each endpoint, in the same order, or none at all. To judge an endpoint by two APIs, give it twice.`,
    );
  }
  const namedClouds = values('os-cloud');
  // A variable names one cloud, whose name may have blanks, and is read with the others of the cloud.
  const clouds = namedClouds !== undefined && 'flags' in namedClouds ? namedClouds.flags : [];
  const number = Math.max(1, endpoints.length, apis.length, clouds.length);
  if (clouds.length > 1 && [endpoints, apis].some(({ length }) => length > 0 && length !== number))
    return failure(
      'usage',
      `${namedClouds?.name} names ${several(clouds.length, 'cloud')}, ${named?.name ?? '--api'} ${several(apis.length, 'API')} and ${urls?.name ?? '--url'} ${several(endpoints.length, 'endpoint')}; give one cloud for all targets, or one for each, in the same order.`,
    );
  const tokens = readTokens(values('token'), number);
  if (!tokens.ok) return tokens;
  const forbidden = readTokens(values('forbidden-token'), number);
  if (!forbidden.ok) return forbidden;
  const given = (index: number): Given => ({
    endpoint: endpoints[index],
    api: apis[index],
    cloud: clouds[index] ?? clouds[0],
    token: tokens.value[index] ?? tokens.value[0],
    forbiddenToken: forbidden.value[index] ?? forbidden.value[0],
  });
  const all: readonly [Given, ...Given[]] = [
    given(0),
    ...Array.from({ length: number - 1 }, (_, index) => given(index + 1)),
  ];
  const twice = findTwice(all);
  if (twice === undefined) return success(all);
  const where = twice.endpoint === undefined ? '' : ` at ${twice.endpoint.url}`;
  return failure('usage', `${twice.api ?? 'The target'}${where} is given twice; give it once.`);
}

/** The APIs that are named: a variable holds the path of one file, which may have blanks in it, or names with white space between them. */
export function apisIn(value: Several | undefined): readonly string[] {
  const isOneFile =
    value !== undefined &&
    'text' in value &&
    [value.text, splitChosen(value.text).file].some((path) => existsSync(path));
  return isOneFile ? [value.text] : valuesIn(value);
}

/** Where there is one target the whole text is its token, and a blank in it a mistake. */
function readTokens(value: Several | undefined, targets: number): Result<readonly string[]> {
  const whole = value !== undefined && 'text' in value && targets === 1;
  const tokens = whole ? [value.text] : valuesIn(value);
  if (tokens.some((token) => !/^[\x21-\x7e]+$/.test(token))) {
    return failure(
      'usage',
      `${value?.name} contains a character that a header cannot contain; check it for spaces and line endings.`,
    );
  }
  if (tokens.length > 1 && tokens.length !== targets) {
    return failure(
      'usage',
      `${value?.name} contains ${several(tokens.length, 'token')}, but there ${targets === 1 ? 'is' : 'are'} ${several(targets, 'target')}; give one token for all, or one for each in the order of the targets.`,
    );
  }
  return success(tokens);
}

function findTwice(all: readonly Given[]): Given | undefined {
  const keyOf = ({ endpoint, api, cloud }: Given): string =>
    JSON.stringify([endpoint?.url, api, endpoint === undefined ? cloud : undefined]);
  return all.find((one, index) => all.some((other, place) => place < index && keyOf(other) === keyOf(one)));
}

function several(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
