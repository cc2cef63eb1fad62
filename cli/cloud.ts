import { existsSync, readFileSync } from 'node:fs';
import type { CloudAccess, Named, Proof, Scope } from '../engine/auth/credentials.ts';
import { isJsonArray, isJsonObject, type JsonObject } from '../engine/base/json.ts';
import { failure, type Result, success } from '../engine/base/result.ts';
import { parseEndpoint } from '../engine/client/address.ts';
import { type CloudEntry, readCloudEntry } from './cloud-files.ts';
import type { Environment } from './environment.ts';

/** Looks up a setting by the name that clouds.yaml has for it. */
type Lookup = (...names: readonly string[]) => string | undefined;

/**
 * How to get into the cloud that the environment names, as every client of the family reads it: OS_CLOUD and
 * clouds.yaml, or OS_* variables alone.
 *
 * @param cloud the cloud named by a flag, if any.
 * @returns undefined where nothing names a cloud; problem `usage` where something is missing.
 */
export function readCloud(
  cloud: string | undefined,
  environment: Environment,
): Result<CloudAccess | undefined> {
  const set = (name: string): string | undefined => {
    const value = environment[name];
    return value === undefined || value.trim() === '' ? undefined : value.trim();
  };
  const name = cloud ?? set('OS_CLOUD');
  if (
    name !== undefined ||
    (set('OS_CLIENT_CONFIG_FILE') !== undefined && set('OS_AUTH_URL') === undefined)
  ) {
    const entry = readCloudEntry(name, environment);
    if (!entry.ok) return entry;
    // Which part of the cloud is meant may be said from outside; who one is may not.
    const outside: Lookup = (...names) =>
      names.flatMap((one) =>
        /^(region_name|interface)$/.test(one) ? (set(`OS_${one.toUpperCase()}`) ?? []) : [],
      )[0];
    const inside = lookupIn(entry.value);
    return complete(
      `the cloud "${entry.value.name}"`,
      (...names) => outside(...names) ?? inside(...names),
      interfacesOf(entry.value),
    );
  }
  if (set('OS_AUTH_URL') === undefined) return success(undefined);
  return complete(
    'OS_AUTH_URL',
    (...names) => names.map((one) => set(`OS_${one.toUpperCase()}`)).find((value) => value !== undefined),
    [],
  );
}

function lookupIn({ settings }: CloudEntry): Lookup {
  const auth = isJsonObject(settings.auth) ? settings.auth : {};
  return (...names) =>
    names.map((one) => textIn(auth, one) ?? textIn(settings, one)).find((value) => value !== undefined);
}

/** Numbers and truth values are what YAML makes of texts that look like them. */
function textIn(object: JsonObject, name: string): string | undefined {
  const value = Object.hasOwn(object, name) ? object[name] : undefined;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

function interfacesOf({ settings }: CloudEntry): readonly string[] {
  const list = settings.interface;
  return isJsonArray(list) ? list.flatMap((one) => (typeof one === 'string' ? [one] : [])) : [];
}

function complete(title: string, look: Lookup, several: readonly string[]): Result<CloudAccess> {
  const authUrl = look('auth_url');
  if (authUrl === undefined) return failure('usage', `There is no auth_url for ${title}.`);
  const url = parseEndpoint(authUrl);
  if (!url.ok) return failure('usage', `The auth_url of ${title}: ${url.problem.message}`);
  const proof = readProof(title, look);
  if (!proof.ok) return proof;
  const authorities = readAuthorities(look('cacert'));
  if (!authorities.ok) return authorities;
  const version = look('identity_api_version', 'auth_type') ?? '';
  const sides = several.length > 0 ? several : [look('interface', 'endpoint_type') ?? 'public'];
  return success({
    title,
    authUrl: url.value.url,
    version: /^v?2/.test(version) ? 'v2' : /^v?3/.test(version) ? 'v3' : undefined,
    proof: proof.value,
    scope: readScope(look),
    region: look('region_name'),
    interfaces: sides.map((side) => side.replace(/URL$/, '')),
    overrides: readOverrides(look),
    insecure: look('insecure')?.toLowerCase() === 'true' || look('verify')?.toLowerCase() === 'false',
    authorities: authorities.value,
  });
}

function readProof(title: string, look: Lookup): Result<Proof> {
  const type = (look('auth_type', 'auth_plugin') ?? '').replace(/^v[23]/, '');
  const user = { id: look('user_id'), name: look('username', 'user_name') };
  const domain = domainOf(look, 'user_domain');
  const credential = {
    id: look('application_credential_id'),
    name: look('application_credential_name'),
  };
  if (type === 'applicationcredential' || (type === '' && isNamed(credential))) {
    const secret = look('application_credential_secret');
    if (!isNamed(credential) || secret === undefined)
      return missing(title, 'application_credential_id and application_credential_secret');
    if (credential.id === undefined && !isNamed(user))
      return missing(title, 'the user, which an application credential needs if it is given by name');
    return success({ kind: 'application-credential', credential, secret, user, domain });
  }
  const token = look('token', 'auth_token');
  if (type === 'token' || (type === '' && token !== undefined && look('password') === undefined))
    return token === undefined ? missing(title, 'token') : success({ kind: 'token', token });
  if (type !== '' && type !== 'password')
    return failure(
      'usage',
      `The auth_type "${look('auth_type', 'auth_plugin')}" of ${title} is not supported; the suite supports password, token, and application credential, of v3 and v2. Get a token by other means and give it with TARGET_TOKEN.`,
    );
  const password = look('password');
  if (!isNamed(user)) return missing(title, 'username');
  return password === undefined
    ? missing(title, 'password')
    : success({ kind: 'password', user, domain, password });
}

function missing(title: string, what: string): Result<Proof> {
  return failure('usage', `${title} has no ${what}.`);
}

function isNamed({ id, name }: Named): boolean {
  return id !== undefined || name !== undefined;
}

function domainOf(look: Lookup, kind: string): Named {
  const named = { id: look(`${kind}_id`), name: look(`${kind}_name`) };
  return isNamed(named)
    ? named
    : { id: look('default_domain', 'default_domain_id') ?? 'default', name: undefined };
}

function readScope(look: Lookup): Scope {
  const project = {
    id: look('project_id', 'tenant_id'),
    name: look('project_name', 'tenant_name'),
  };
  if (isNamed(project)) return { kind: 'project', project, domain: domainOf(look, 'project_domain') };
  const domain = { id: look('domain_id'), name: look('domain_name') };
  if (isNamed(domain)) return { kind: 'domain', domain };
  return look('system_scope') === undefined ? { kind: 'none' } : { kind: 'system' };
}

function readOverrides(look: Lookup): CloudAccess['overrides'] {
  return Object.fromEntries(
    ['image', 'compute'].flatMap((type) => {
      const url = look(`${type}_endpoint_override`, `${type}_endpoint`);
      return url === undefined ? [] : [[type, url] as const];
    }),
  );
}

function readAuthorities(file: string | undefined): Result<string | undefined> {
  if (file === undefined) return success(undefined);
  return existsSync(file)
    ? success(readFileSync(file, 'utf8'))
    : failure('usage', `The file ${file} with CA certificates, which cacert names, does not exist.`);
}
