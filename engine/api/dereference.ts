import { isJsonArray, isJsonObject, type Json, type JsonObject, setMember } from '../base/json.ts';
import { type Problem, type Result, success } from '../base/result.ts';
import { type Below, type Form, isSchema, type Part, partBelow } from './openapi-parts.ts';
import { type Found, type ReadFile, referencesOf } from './referring.ts';

/** Keywords that only say where a reference leads, which is nothing to say once all are replaced. */
const addresses: ReadonlySet<string> = new Set(['$id', '$schema', '$anchor', '$dynamicAnchor']);

/** Keywords of a schema that ask for nothing, so that those beside a reference count. */
const remarks =
  /^(?:title|description|summary|\$comment|deprecated|readOnly|writeOnly|default|examples?|externalDocs|xml|x-.*)$/;

/** References that may lead to one another before something is there. */
const mostSteps = 100;

/**
 * A file with every reference replaced by what it leads to; what is referred to several times stands there once, and may contain itself.
 * A reference counts where something of OpenAPI can stand; in data of the API, such as an example, `$ref` is a member like any other.
 *
 * @param main the file to begin with, and what it holds.
 * @param read gives what another file holds.
 * @returns the problems of all references that lead nowhere.
 */
export function dereference(main: Pick<Found, 'file' | 'node'>, read: ReadFile): Result<Json> {
  const problems: Problem[] = [];
  const references = referencesOf(main, read, (problem) => problems.push(problem));
  const copies = new Map<string, Map<Json, Json>>();
  const open = new Set<Json>();
  const jobs: (() => void)[] = [];
  const isOld = isJsonObject(main.node) && /^3\.0(?:\.|$)/.test(String(main.node.openapi));

  const copy = (found: Found, { form, part }: Below): Json => {
    const { node } = found;
    if (isJsonArray(node)) return copyList(found, form, part);
    if (!isJsonObject(node)) return node;
    const known = copies.get(`${form} ${part}`) ?? new Map<Json, Json>();
    copies.set(`${form} ${part}`, known);
    const before = known.get(node);
    if (before !== undefined) return before;
    const keyword = referenceIn(node, form, part);
    if (keyword === undefined) {
      const members: Record<string, Json> = {};
      known.set(node, members);
      jobs.push(() => fill(members, found, { form, part }));
      return members;
    }
    const result = replaced(found, keyword, { form, part });
    known.set(node, result);
    return result;
  };

  const copyList = (found: Found, form: Form, part: Part): Json => {
    const { node } = found;
    if (!isJsonArray(node) || (form !== 'list' && part !== 'member')) return node;
    return node.map((element, index) => copy(below(found, String(index), element), { form: 'one', part }));
  };

  /** What a reference leads to, with what stands beside the reference. */
  const replaced = (found: Found, keyword: string, as: Below): Json => {
    if (open.has(found.node) || open.size >= mostSteps) {
      references.leadsNowhere(
        found,
        keyword,
        open.has(found.node) ? 'to itself' : `through more than ${mostSteps} others`,
      );
      return {};
    }
    const target = references.follow(found, keyword, as.form === 'one' ? as.part : undefined);
    if (target === undefined) return {};
    open.add(found.node);
    const result = copy(target, as);
    open.delete(found.node);
    const beside = besideReference(found.node, keyword, as.part);
    if (Object.keys(beside).length === 0 || !isJsonObject(result)) return result;
    const own: Found = { ...found, node: beside };
    const members: Record<string, Json> = {};
    const isOverride = !isSchema(as.part) || isOld;
    jobs.push(() => {
      // The job that fills what it leads to comes before this one.
      const isBoth = !isOverride && contradict(beside, result);
      if (!isBoth) for (const [name, value] of Object.entries(result)) setMember(members, name, value);
      fill(members, own, as);
      if (isBoth) members.allOf = [...(isJsonArray(members.allOf) ? members.allOf : []), result];
    });
    return members;
  };

  const fill = (members: Record<string, Json>, found: Found, { form, part }: Below): void => {
    if (!isJsonObject(found.node)) return;
    for (const [name, value] of Object.entries(found.node)) {
      if (form === 'one' && isSchema(part) && addresses.has(name)) continue;
      const inner: Below | undefined =
        form === 'one' ? partBelow(part, name, found.node) : { form: 'one', part };
      setMember(members, name, inner === undefined ? value : copy(below(found, name, value), inner));
      if (name === 'mapping' && part === 'discriminator') references.checkMapping(below(found, name, value));
    }
  };

  const whole = copy({ ...main, way: [] }, { form: 'one', part: 'document' });
  for (const job of jobs) job();
  const [first, ...others] = problems;
  return first === undefined ? success(whole) : { ok: false, problem: { ...first, others } };
}

/** The keyword by which an object refers to another; a name that the author of the file chose may be the same. */
function referenceIn(node: JsonObject, form: Form, part: Part): '$ref' | '$dynamicRef' | undefined {
  if (Object.hasOwn(node, '$ref') && (form === 'one' || typeof node.$ref === 'string')) return '$ref';
  return isSchema(part) && form === 'one' && Object.hasOwn(node, '$dynamicRef') ? '$dynamicRef' : undefined;
}

function below({ file, way }: Found, step: string, node: Json): Found {
  return { node, file, way: [...way, step] };
}

/** Parts whose references have members of their own beside them; of all others what stands there is ignored, but for extensions. */
const extensible: ReadonlySet<Part> = new Set(['path', 'member']);

/** What stands beside a reference, and counts. */
function besideReference(node: Json, keyword: string, part: Part): JsonObject {
  const isExtensible = isSchema(part) || extensible.has(part);
  return Object.fromEntries(
    Object.entries(isJsonObject(node) ? node : {}).filter(
      ([name]) => name !== keyword && (isExtensible || name.startsWith('x-')),
    ),
  );
}

/** Whether two schemas ask for different things by one keyword, so that neither may replace the other. */
function contradict(left: JsonObject, right: JsonObject): boolean {
  return Object.entries(left).some(
    ([name, value]) => !remarks.test(name) && Object.hasOwn(right, name) && value !== right[name],
  );
}
