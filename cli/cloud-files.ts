import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { isJsonObject, type JsonObject } from '../engine/base/json.ts';
import { describeThrown, failure, type Result, success } from '../engine/base/result.ts';
import type { Environment } from './environment.ts';

/** The settings of one cloud as the files give them, with the file they come from. */
export interface CloudEntry {
  readonly name: string;
  readonly file: string;
  readonly settings: JsonObject;
}

/**
 * The entry of a cloud in `clouds.yaml`, with what `secure.yaml` adds and what the profile it names begins with. The
 * files are looked for where every client looks for them: as OS_CLIENT_CONFIG_FILE says, in the working folder, in the
 * user's configuration and in that of the system.
 *
 * @param name the cloud; undefined takes the only one there is.
 * @returns problem `usage`, with the names that there are.
 */
export function readCloudEntry(name: string | undefined, environment: Environment): Result<CloudEntry> {
  const file = findFile('clouds', environment.OS_CLIENT_CONFIG_FILE, environment);
  if (file === undefined) {
    return failure(
      'usage',
      `There is no clouds.yaml${environment.OS_CLIENT_CONFIG_FILE === undefined ? ` in ${folders(environment).join(', ')}` : ` at ${environment.OS_CLIENT_CONFIG_FILE}`}; give its path with OS_CLIENT_CONFIG_FILE.`,
    );
  }
  const clouds = readMember(file, 'clouds');
  if (!clouds.ok) return clouds;
  const names = Object.keys(clouds.value);
  const [only] = names;
  const chosen = name ?? (names.length === 1 ? only : undefined);
  if (chosen === undefined || !Object.hasOwn(clouds.value, chosen)) {
    const there = names.length === 0 ? 'it has none' : `it has ${names.join(', ')}`;
    return failure(
      'usage',
      chosen === undefined
        ? `${file} has several clouds; choose one with OS_CLOUD: ${names.join(', ')}.`
        : `${file} has no cloud "${chosen}"; ${there}.`,
    );
  }
  const own = objectIn(clouds.value, chosen);
  const profile = profileOf(own, environment);
  if (!profile.ok) return profile;
  const secure = secretsOf(chosen, file, environment);
  if (!secure.ok) return secure;
  return success({ name: chosen, file, settings: merge(merge(profile.value, own), secure.value) });
}

function secretsOf(name: string, clouds: string, environment: Environment): Result<JsonObject> {
  const file =
    findFile('secure', environment.OS_CLIENT_SECURE_FILE, environment) ?? findIn([dirname(clouds)], 'secure');
  if (file === undefined) return success({});
  const secrets = readMember(file, 'clouds');
  return secrets.ok ? success(objectIn(secrets.value, name)) : secrets;
}

function profileOf(cloud: JsonObject, environment: Environment): Result<JsonObject> {
  const name = cloud.profile ?? cloud.cloud;
  const file = findFile('clouds-public', undefined, environment);
  if (typeof name !== 'string' || file === undefined) return success({});
  const profiles = readMember(file, 'public-clouds');
  return profiles.ok ? success(objectIn(profiles.value, name)) : profiles;
}

function folders(environment: Environment): readonly string[] {
  const home = environment.HOME ?? homedir();
  const configuration = environment.XDG_CONFIG_HOME ?? join(home, '.config');
  return [process.cwd(), join(configuration, 'openstack'), '/etc/openstack'];
}

function findFile(name: string, given: string | undefined, environment: Environment): string | undefined {
  if (given !== undefined && given !== '') return existsSync(resolve(given)) ? resolve(given) : undefined;
  return findIn(folders(environment), name);
}

function findIn(places: readonly string[], name: string): string | undefined {
  return places
    .flatMap((folder) => ['yaml', 'yml', 'json'].map((ending) => join(folder, `${name}.${ending}`)))
    .find((file) => existsSync(file));
}

/** A member of a file that is an object. What is wrong is said without quoting the file, which holds secrets. */
function readMember(file: string, member: string): Result<JsonObject> {
  try {
    const content: unknown = parse(readFileSync(file, 'utf8'), { logLevel: 'error', prettyErrors: false });
    return success(isJsonObject(content) ? objectIn(content, member) : {});
  } catch (thrown) {
    const [place = 'it is not valid YAML'] = describeThrown(thrown).split('\n');
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : place;
    return failure('usage', `${file} cannot be read (${code}).`);
  }
}

function objectIn(parent: JsonObject, name: string): JsonObject {
  const value = Object.hasOwn(parent, name) ? parent[name] : undefined;
  return isJsonObject(value) ? value : {};
}

/** The members of both, those of the second winning; objects are merged in turn. */
function merge(first: JsonObject, second: JsonObject): JsonObject {
  const merged = new Map(Object.entries(first));
  for (const [name, value] of Object.entries(second)) {
    const before = merged.get(name);
    merged.set(name, isJsonObject(before) && isJsonObject(value) ? merge(before, value) : value);
  }
  return Object.fromEntries(merged);
}
