import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parseDocument } from 'yaml';
import { packageFile } from '../base/package-root.ts';
import { splitPointer } from '../base/pointer.ts';
import { failure, type Result, success } from '../base/result.ts';
import { wordsFor } from '../base/schema-words.ts';
import type { Deviation } from './deviations.ts';

/** What ids and targets there are, to distinguish an entry about nothing from a good one. */
export interface KnownIds {
  /** Ids of requirements and of checks, these with and without a subject. */
  readonly ids: ReadonlySet<string>;
  readonly apis: ReadonlySet<string>;
}

interface DeviationsFile {
  readonly deviations: readonly (Omit<Deviation, 'expect'> & Partial<Pick<Deviation, 'expect'>>)[];
}

/**
 * The deviations that a file of known deviations lists.
 *
 * @param file its name, for messages.
 * @returns problem `bad-deviations` where the text is no such file, or an entry is about an id or a target that there is not.
 */
export function readDeviations(text: string, file: string, known: KnownIds): Result<readonly Deviation[]> {
  const refuse = (message: string): Result<never> => failure('bad-deviations', `${file}: ${message}`);
  const document = parseDocument(text, { prettyErrors: true });
  const [error] = document.errors;
  if (error !== undefined)
    return refuse(`this is not valid YAML: ${error.message.split('\n', 1)[0]?.replace(/:$/, '') ?? ''}.`);
  const content = contentOf(document);
  if (!validate()(content)) return refuse(whatIsWrong(validate().errors ?? []));
  const seen = new Set<string>();
  const deviations: Deviation[] = [];
  for (const [index, entry] of content.deviations.entries()) {
    const { id, target, expect = 'failed' } = entry;
    const where = `entry ${index + 1} (${id})`;
    if (!known.ids.has(id)) {
      return refuse(`${where}: no requirement or check has this id; the command list shows all ids.`);
    }
    if (target !== undefined && !known.apis.has(target) && !/^https?:\/\//i.test(target)) {
      return refuse(
        `${where}: the target "${target}" is neither a URL nor an API; the APIs are ${[...known.apis].join(', ')}.`,
      );
    }
    const key = JSON.stringify([id, target, expect]);
    if (seen.has(key)) return refuse(`${where}: this is listed twice.`);
    seen.add(key);
    deviations.push({ ...entry, expect });
  }
  return success(deviations);
}

function contentOf(document: { toJS(options: { maxAliasCount: number }): unknown }): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return undefined;
  }
}

let compiled: ReturnType<typeof compile> | undefined;
function validate(): ReturnType<typeof compile> {
  compiled ??= compile();
  return compiled;
}

function compile() {
  const ajv = new Ajv2020({ verbose: true });
  formats.default(ajv);
  const schema: unknown = JSON.parse(readFileSync(packageFile('schemas/deviations.schema.json'), 'utf8'));
  return ajv.compile<DeviationsFile>(Object(schema));
}

function whatIsWrong([error]: readonly ErrorObject[]): string {
  if (error === undefined) return 'this is not a list of deviations.';
  const [list, index, member] = splitPointer(error.instancePath);
  const place =
    list === undefined || index === undefined
      ? 'the file'
      : `entry ${Number(index) + 1}${member === undefined ? '' : `: ${member}`}`;
  if (error.keyword === 'additionalProperties')
    return `${place} has the member "${String(error.params.additionalProperty)}", which has no meaning here.`;
  return `${place} ${wordsFor(error)}.`;
}
