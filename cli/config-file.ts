import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { parseDocument } from 'yaml';
import { didYouMean } from '../engine/base/nearest.ts';
import { packageFile } from '../engine/base/package-root.ts';
import { failure, type Result, success } from '../engine/base/result.ts';
import { wordsFor } from '../engine/base/schema-words.ts';
import type { Environment, Flags } from './environment.ts';
import { typedIn } from './typed.ts';

/** One target of a configuration file. */
export interface ConfigTarget {
  readonly url?: string;
  readonly api?: string;
  readonly cloud?: string;
  readonly tokenVariable?: string;
  readonly forbiddenTokenVariable?: string;
}

/** The contents of a configuration file; its JSON Schema is schemas/config.schema.json. */
export interface Config extends ConfigTarget {
  readonly targets?: readonly ConfigTarget[];
  readonly params?: Readonly<Record<string, string>>;
  readonly rate?: number;
  readonly concurrency?: number;
  readonly timeout?: number;
  readonly insecure?: boolean;
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly wrongMethods?: boolean;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly rerunFailed?: string;
  readonly shard?: string;
  readonly level?: string;
  readonly output?: string;
  readonly reports?: readonly string[];
  readonly deviations?: string;
  readonly documents?: string;
  readonly requireDecided?: boolean;
  readonly minDecided?: number;
  readonly seed?: number;
  readonly budget?: number;
  readonly timeLimit?: number;
}

/** A configuration file that was read. */
export interface ConfigFile {
  readonly file: string;
  readonly config: Config;
}

const names = ['conformance.config.yaml', 'conformance.config.yml', 'conformance.config.json'];

/**
 * The configuration file that `--config` or `CONFORMANCE_CONFIG` names, or else the one in the working folder.
 *
 * @returns undefined where there is none; problem `bad-config` where the one that is named cannot be read, or one is not as its schema says.
 */
export function findConfig(
  flags: Flags,
  environment: Environment,
  folder: string,
): Result<ConfigFile | undefined> {
  const named = typedIn(flags, environment)('config');
  const found = names.map((name) => join(folder, name)).filter((file) => existsSync(file));
  const [first, second] = found;
  if (named === undefined && second !== undefined)
    return failure(
      'bad-config',
      `There are several configuration files: ${found.join(' and ')}; keep only one.`,
    );
  const file = named === undefined ? first : resolve(folder, named.text);
  if (file === undefined) return success(undefined);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return failure(
      'bad-config',
      `${file} cannot be read; ${named?.name ?? '--config'} names the configuration file.`,
    );
  }
  return readConfig(text, file);
}

/** The contents of a configuration file, YAML or JSON. */
export function readConfig(text: string, file: string): Result<ConfigFile> {
  const refuse = (message: string): Result<never> => failure('bad-config', `${file}: ${message}`);
  const document = parseDocument(text, { prettyErrors: true });
  const [wrong] = document.errors;
  if (wrong !== undefined)
    return refuse(`this is not valid YAML: ${wrong.message.split('\n', 1)[0]?.replace(/:$/, '') ?? ''}.`);
  const schema: unknown = JSON.parse(readFileSync(packageFile('schemas/config.schema.json'), 'utf8'));
  const validate = new Ajv2020({ verbose: true }).compile<Config>(Object(schema));
  const content: unknown = document.toJS({ maxAliasCount: 100 });
  return validate(content) ? success({ file, config: content }) : refuse(whatIsWrong(validate.errors ?? []));
}

function whatIsWrong(errors: readonly ErrorObject[]): string {
  const error = errors.find(({ keyword }) => keyword === 'additionalProperties') ?? errors[0];
  if (error === undefined) return 'this is not a configuration.';
  const place = error.instancePath === '' ? 'the file' : error.instancePath.slice(1).replaceAll('/', '.');
  if (error.keyword === 'false schema')
    return `${place} cannot be combined with targets; give it for each target.`;
  if (error.keyword !== 'additionalProperties') return `${place} ${wordsFor(error)}.`;
  const name = String(error.params.additionalProperty);
  if (/^(forbidden)?token$/i.test(name))
    return `${place} has a ${name}, but a secret does not belong in a file; name the environment variable that contains it with ${name}Variable.`;
  return `${place} has the member "${name}", which is not a setting.${didYouMean(name, Object.keys(error.parentSchema?.properties ?? {}))}`;
}
