import { namesInstance, type Requirement } from '../api/catalogue.ts';
import type { Api } from '../api/model.ts';
import { nearestWord } from '../base/nearest.ts';
import { failure, type Result, success, unlessAny } from '../base/result.ts';
import { categories } from '../base/verdict.ts';
import type { CheckInstance } from './check.ts';
import type { Recording } from './recording.ts';

/** Which checks a run is to ask: those that an expression of `only` names, where there is one, without those of `skip`. */
export interface Selection {
  readonly only: readonly string[];
  readonly skip: readonly string[];
  /** The run whose failed and undecided checks alone are wanted. */
  readonly earlier?: Earlier;
}

/** What an earlier run found of each target, of which only what failed or was undecided is asked again. */
export interface Earlier {
  readonly folder: string;
  readonly targets: readonly {
    readonly api: string;
    readonly url: string;
    readonly open: readonly string[];
  }[];
}

/** What an expression can name, and how it says so where it names nothing else, e.g. `level=MUST`. */
const kinds = ['category', 'check', 'requirement', 'operation', 'level'] as const;
type Kind = (typeof kinds)[number];

interface Expression {
  /** Absent where the name may be that of anything. */
  readonly kind?: Kind;
  readonly name: string;
}

/**
 * The checks of a target that are selected.
 *
 * @param url the target's address, as reports give it.
 */
export function selectInstances(
  instances: readonly CheckInstance[],
  api: Pick<Api, 'id' | 'requirements' | 'list'>,
  { only, skip, earlier }: Selection,
  url?: string,
): readonly CheckInstance[] {
  const [wanted, unwanted] = [only.map(readExpression), skip.map(readExpression)];
  const open = earlier === undefined ? undefined : openIn(earlier, api.id, url);
  return instances.filter(
    (instance) =>
      open?.has(instance.id) !== false &&
      (wanted.length === 0 || wanted.some((one) => isNamed(one, instance, api, 'some'))) &&
      !unwanted.some((one) => isNamed(one, instance, api, 'every')),
  );
}

/** What failed or was undecided in an earlier run of a target: the one at the same address, or else all of its API. */
function openIn({ targets }: Earlier, api: string, url: string | undefined): ReadonlySet<string> {
  const own = targets.filter((target) => target.api === api);
  const same = own.filter((target) => target.url === url);
  return new Set((same.length > 0 ? same : own).flatMap(({ open }) => open));
}

/** What a recording says of a selection: how it was made, and which checks were left out; undefined where there is none. */
export function recordedSelection(
  instances: readonly CheckInstance[],
  api: Api,
  url: string,
  selection: Selection,
): Recording['selection'] {
  const { only, skip, earlier } = selection;
  const by = [
    ...only.map((text) => `--only ${text}`),
    ...skip.map((text) => `--skip ${text}`),
    ...(earlier === undefined ? [] : [`--rerun-failed ${earlier.folder}`]),
  ];
  if (by.length === 0) return undefined;
  const selected = new Set(selectInstances(instances, api, selection, url));
  return { by, leftOut: instances.flatMap((one) => (selected.has(one) ? [] : [one.id])) };
}

/**
 * Makes sure that each expression names a check of one of the APIs, and that together they leave one.
 *
 * @returns problem `usage` with the nearest names, for every expression that names nothing.
 */
export function checkSelection(
  selection: Selection,
  apis: readonly { readonly api: Api; readonly instances: readonly CheckInstance[] }[],
): Result<undefined> {
  const { only, skip } = selection;
  const messages = [
    ...only.map((text) => ({ flag: '--only', text, words: 'some' as const })),
    ...skip.map((text) => ({ flag: '--skip', text, words: 'every' as const })),
  ].flatMap(({ flag, text, words }) => {
    const expression = readExpression(text);
    const meets = apis.some(({ api, instances }) =>
      instances.some((instance) => isNamed(expression, instance, api, words)),
    );
    return meets ? [] : [`${flag} "${text}" names no check.${nearestTo(expression, apis)}`];
  });
  if (messages.length > 0) return unlessAny('usage', messages);
  return apis.some(({ api, instances }) => selectInstances(instances, api, selection).length > 0)
    ? success(undefined)
    : failure('usage', noneLeft(selection));
}

function noneLeft({ earlier }: Selection): string {
  return earlier === undefined
    ? 'No check is selected: --skip excludes all checks that --only names.'
    : `No check is selected: no check that --only and --skip select failed or was undecided in ${earlier.folder}.`;
}

function readExpression(text: string): Expression {
  const [, word, rest = ''] = /^([a-z]+)=(.*)$/s.exec(text) ?? [];
  const kind = kinds.find((known) => known === word);
  return kind === undefined ? { name: text } : { kind, name: rest };
}

/**
 * Whether an expression names a check. A level names a check that verifies any requirement of it, but leaves out only a check of
 * which every requirement has it, since the others are still wanted.
 */
function isNamed(
  { kind, name }: Expression,
  instance: CheckInstance,
  api: Pick<Api, 'requirements' | 'list'>,
  words: 'some' | 'every',
): boolean {
  const pattern = globOf(name);
  const own = api.requirements.filter((one) => namesInstance(one, instance.id));
  return kinds
    .filter((one) => kind === undefined || one === kind)
    .some((one) => {
      if (one !== 'level') return namesOf(one, instance, own, api).some((known) => pattern.test(known));
      const has = ({ level }: Requirement): boolean => pattern.test(level);
      return words === 'some' ? own.some(has) : own.length > 0 && own.every(has);
    });
}

function namesOf(
  kind: Kind,
  { id, check, aspects }: CheckInstance,
  requirements: readonly Requirement[],
  { list }: Pick<Api, 'list'>,
): readonly string[] {
  switch (kind) {
    case 'category':
      return [check.category];
    case 'check':
      return [check.id, id];
    case 'requirement':
      return requirements.map((one) => one.id);
    case 'operation':
      return aspects.map(({ operation }) => operation ?? list.id);
    case 'level':
      return requirements.map(({ level }) => level);
  }
}

/** A glob as a pattern: `*` stands for any characters, `?` for one; capitals do not matter. */
function globOf(text: string): RegExp {
  const escaped = text.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'is');
}

/** Names that a message proposes at most. */
const mostNames = 3;

function nearestTo({ kind, name }: Expression, apis: Parameters<typeof checkSelection>[1]): string {
  const known = new Set<string>(
    apis.flatMap(({ api, instances }) =>
      instances.flatMap((instance) => {
        const own = api.requirements.filter((one) => namesInstance(one, instance.id));
        return kinds.flatMap((one) =>
          kind === undefined || one === kind ? namesOf(one, instance, own, api) : [],
        );
      }),
    ),
  );
  const near: string[] = [];
  while (near.length < mostNames) {
    const next = nearestWord(name.replaceAll('*', ''), known);
    if (next === undefined) break;
    near.push(`"${next}"`);
    known.delete(next);
  }
  if (near.length > 0)
    return ` The nearest ${near.length === 1 ? 'name is' : 'names are'} ${near.join(', ')}.`;
  return ` Give a category (${categories.join(', ')}), a check, a requirement, an operation, or a level; the command list shows the checks.`;
}
