import type { Asking } from '../engine/base/asking.ts';
import type { Query } from '../engine/base/exchange.ts';
import type { JsonObject } from '../engine/base/json.ts';
import { askPage, type GoodPage, isSame, type Page, type Place, shownQuery } from './asking.ts';
import { namedIn } from './conventions/names.ts';
import { pageParameters } from './conventions/page-names.ts';
import type { DraftParameter } from './document.ts';
import { type Ends, findEnds } from './page-ends.ts';
import { findPageLinks } from './page-links.ts';
import type { Source } from './page-sources.ts';
import { findLink, findStep, type Step, type Trial } from './page-steps.ts';
import type { PagingStatement } from './proposal.ts';
import { isRefusal, type PagedList, readAll } from './read-pages.ts';

/** How a list comes in pages, as far as it was seen. */
export interface PagingDraft {
  /** What goes into `paging`, in parts that stand each on evidence of its own. */
  readonly statements: readonly PagingStatement[];
  /** The list as it was read. */
  readonly list: PagedList;
  /** How to read any list of the operation in few requests. */
  readonly large: Query;
  readonly step: Step | undefined;
  /** Where pages say how many entries there are, where they do. */
  readonly total: Source<number> | undefined;
  /** Parameters that are used up. */
  readonly used: readonly string[];
  /** Schemas of parameters that need another first value. */
  readonly begins: Step['begins'];
}

/** The parameter for the size of a page, and the first page of a small size. */
interface Size {
  readonly parameter: DraftParameter;
  readonly small: number;
  readonly page: GoodPage;
}

/** A page size by which a list takes few requests, where the file names no maximum, and smaller ones. */
const largeSizes = [1000, 100];

/**
 * Finds out how a list comes in pages.
 *
 * @param first the plain list.
 */
export function* draftPaging(
  place: Place,
  parameters: readonly DraftParameter[],
  first: GoodPage,
): Asking<PagingDraft> {
  const size = yield* findSize(place, parameters, first);
  const trial = trialOf(place, parameters, first, size);
  const step = (yield* findStep(trial)) ?? (yield* findLink(trial));
  const { reading, large } = yield* readLarge(place, size, step, first);
  const used = [size?.parameter.name, ...Object.values(step?.members ?? {})].filter(
    (name) => typeof name === 'string',
  );
  if (step === undefined)
    return {
      statements: withoutStep(parameters, first, size),
      list: reading,
      large,
      step,
      total: undefined,
      used,
      begins: undefined,
    };
  const ends = yield* findEnds({ place, step, size: size?.parameter.name, list: reading, trial });
  const links = yield* findPageLinks(place, trial.page, step.second, ends.members);
  const zero = yield* zeroSize(place, size);
  const core: PagingStatement = {
    about: 'paging',
    certainty:
      ends.proven && size !== undefined && first.entries.length >= 2 * size.small ? 'sure' : 'likely',
    evidence: [
      ...sizeEvidence(size),
      `${step.how} returned the ${step.second.entries.length} entries that follow the first ${trial.page.entries.length}, and none of those.`,
      ...ends.evidence,
      ...zero.words,
    ],
    members: {
      ...step.members,
      ...(size === undefined ? {} : { limit: size.parameter.name, ...largeOf(reading, large) }),
      ...ends.members,
      ...zero.members,
    },
  };
  return {
    statements: [core, ...links],
    list: reading,
    large,
    step: endingAt(step, ends),
    total: ends.total,
    used,
    begins: step.begins,
  };
}

/** The parameter that gives as many of the first entries as it says. */
function* findSize(
  place: Place,
  parameters: readonly DraftParameter[],
  first: GoodPage,
): Asking<Size | undefined> {
  const numbers = parameters.filter(
    (one) =>
      one.place === 'query' && !one.isOdd && !one.isArray && !(one.schema.type ?? []).includes('boolean'),
  );
  for (const parameter of namedIn(numbers, pageParameters.size)) {
    const { minimum } = parameter.schema;
    const small = Math.max(2, typeof minimum === 'number' ? minimum : 0);
    if (first.entries.length <= small) continue;
    const page = yield* askPage(place, [[parameter.name, String(small)]]);
    if (page.ok && isSame(page.ids, first.ids.slice(0, small))) return { parameter, small, page };
  }
  return undefined;
}

function trialOf(
  place: Place,
  parameters: readonly DraftParameter[],
  first: GoodPage,
  size: Size | undefined,
): Trial {
  const page = size?.page ?? first;
  const length = page.entries.length;
  const following = first.ids.slice(length, 2 * length);
  return {
    place,
    parameters: parameters.filter(({ name }) => name !== size?.parameter.name),
    query: size === undefined ? [] : [[size.parameter.name, String(size.small)]],
    page,
    isSecond: (one: Page): one is GoodPage =>
      one.ok &&
      one.entries.length > 0 &&
      (following.length === length
        ? isSame(one.ids, following)
        : one.ids.every((id) => !page.ids.includes(id))),
  };
}

/** Reads the whole list in large pages. */
function* readLarge(
  place: Place,
  size: Size | undefined,
  step: Step | undefined,
  first: GoodPage,
): Asking<{ readonly reading: PagedList; readonly large: Query }> {
  if (size !== undefined) {
    const { name, schema } = size.parameter;
    const sizes = typeof schema.maximum === 'number' ? [schema.maximum] : largeSizes;
    for (const number of sizes) {
      const large: Query = [[name, String(number)]];
      const reading = yield* readAll(place, step, large);
      if (reading.pages.length > 0) return { reading, large };
    }
  }
  if (step !== undefined) return { reading: yield* readAll(place, step, []), large: [] };
  const { entries, ids } = first;
  return {
    reading: { pages: [first], entries, ids, whole: true, repeated: false, failed: undefined },
    large: [],
  };
}

/** The size that pages really have, where it is less than what was asked for. */
function largeOf({ pages, ids }: PagedList, large: Query): JsonObject {
  const asked = Number(large[0]?.[1] ?? 0);
  const came = pages[0]?.entries.length ?? 0;
  const real = came < Math.min(asked, ids.length) ? came : asked;
  return real === 0 || real === 1000 ? {} : { large: real };
}

/** What is said where no way to a second page was seen. */
function withoutStep(
  parameters: readonly DraftParameter[],
  first: GoodPage,
  size: Size | undefined,
): readonly PagingStatement[] {
  const query = parameters.filter(({ place }) => place === 'query');
  const names = [
    ...pageParameters.size,
    ...pageParameters.offset,
    ...pageParameters.page,
    ...pageParameters.cursor,
  ];
  const named = namedIn(query, names).map(({ name }) => name);
  if (named.length === 0 && size === undefined) return [];
  return [
    {
      about: 'paging',
      certainty: 'unknown',
      evidence: [
        ...sizeEvidence(size),
        `${named.join(', ')} may belong to paging, but no request returned a second page; the first page of the list has ${first.entries.length} entries.`,
      ],
      members: undefined,
    },
  ];
}

function sizeEvidence(size: Size | undefined): readonly string[] {
  return size === undefined
    ? []
    : [
        `${shownQuery([[size.parameter.name, String(size.small)]])} returned exactly the first ${size.small} entries of the list.`,
      ];
}

/** What a size of zero gets, where the file does not rule it out: nothing says what is right. */
function* zeroSize(
  place: Place,
  size: Size | undefined,
): Asking<{ readonly members: JsonObject; readonly words: readonly string[] }> {
  const nothing = { members: {}, words: [] };
  const { minimum, exclusiveMinimum } = size?.parameter.schema ?? {};
  if (size === undefined || (typeof minimum === 'number' && minimum > 0) || exclusiveMinimum !== undefined)
    return nothing;
  const query: Query = [[size.parameter.name, '0']];
  const page = yield* askPage(place, query);
  if (page.ok)
    return page.entries.length === 0
      ? nothing
      : {
          members: { zeroLimit: { wholeList: 'accept' } },
          words: [
            `${shownQuery(query)} returned ${page.entries.length} entries, and the file does not say what it means.`,
          ],
        };
  return isRefusal(page.status)
    ? {
        members: { zeroLimit: { tolerated: [page.status ?? 400] } },
        words: [`${shownQuery(query)} got status ${page.status}, and the file does not say what it means.`],
      }
    : nothing;
}

/** A step that stops where the list is known to end. */
function endingAt(step: Step, ends: Ends): Step {
  return {
    ...step,
    next: (page, asked, read) => (ends.isLast(page, read.entries) ? undefined : step.next(page, asked, read)),
  };
}
