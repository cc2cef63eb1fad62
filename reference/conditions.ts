/** Situations that a fault or a variant may be narrowed to, by `only`. */
import type { Image, Refusal } from './exchange.ts';
import type { Condition } from './only.ts';
import type { Reply } from './reply.ts';
import type { World } from './world.ts';
import { isLaterPage, isVictim } from './wraps/entries.ts';
import { has, passes, type Test } from './wraps/requests.ts';

export type { Condition } from './only.ts';

export const allOf =
  (...conditions: readonly Condition[]): Condition =>
  (situation) =>
    conditions.every((holds) => holds(situation));

export const anyOf =
  (...conditions: readonly Condition[]): Condition =>
  (situation) =>
    conditions.some((holds) => holds(situation));

export const not =
  (condition: Condition): Condition =>
  (situation) =>
    !condition(situation);

/** The request has a parameter, whether or not it is a filter. */
export const withParameter =
  (name: string, test?: Test): Condition =>
  ({ exchange }) =>
    has(exchange, name, test);

/** The request filters by name or by status, which every API can. */
export const askedByNameOrStatus = anyOf(withParameter('name'), withParameter('status'));

/** A request header passes a test; a header that is missing is an empty text. */
export const withRequestHeader =
  (name: string, pattern: RegExp): Condition =>
  ({ exchange }) =>
    pattern.test(String(exchange.headers[name] ?? ''));

export const withoutAccept = withRequestHeader('accept', /^$/);

export const inXml: Condition = ({ exchange }) => exchange.format === 'xml';
export const inJson: Condition = ({ exchange }) => exchange.format === 'json';
export const onItem: Condition = ({ exchange }) => exchange.route.kind === 'item';
export const onListing: Condition = ({ exchange }) => exchange.route.kind === 'list';

/** Every so many requests. */
export const everyNth =
  (count: number): Condition =>
  ({ exchange }) =>
    exchange.number % count === 0;

/** The numbers of the requests that a server got, by what was asked. */
const comings = new WeakMap<World, Map<string, number[]>>();

/** The request comes for this time, counted from one. */
export const comingForTime = (count: number): Condition => coming((time) => time === count);

/** The same request comes again, every so many times. */
export const comingEach = (count: number): Condition => coming((time) => time % count === 0);

/** The same request comes for the first time, the third, and so on. */
export const comingEverySecondTime = (): Condition => coming((time) => time % 2 === 1);

const coming =
  (test: (time: number) => boolean): Condition =>
  ({ exchange }) => {
    const { world, method, path, search, headers, number } = exchange;
    const known = comings.get(world) ?? new Map<string, number[]>();
    comings.set(world, known);
    const request = JSON.stringify([method, path, search, headers.accept, headers['x-auth-token']]);
    const came = known.get(request) ?? [];
    known.set(request, came);
    if (!came.includes(number)) came.push(number);
    return test(came.indexOf(number) + 1);
  };

/** From the request after so many on. */
export const afterRequests =
  (count: number): Condition =>
  ({ exchange }) =>
    exchange.number > count;

export const withFilters =
  (atLeast = 1): Condition =>
  ({ query }) =>
    (query?.filters.length ?? 0) >= atLeast;
export const withFilter =
  (name: string): Condition =>
  ({ query }) =>
    query?.filters.some(({ parameter }) => parameter === name) ?? false;
export const whenSorted: Condition = ({ query }) => (query?.sort.length ?? 0) > 0;
export const whenSortedBy =
  (key: string): Condition =>
  ({ query }) =>
    query?.sort[0]?.key === key;
export const whenDescending: Condition = ({ query }) =>
  query?.sort.some(({ direction }) => direction === 'desc') ?? false;
export const afterMarker: Condition = ({ query }) => query?.marker !== undefined;
export const withoutLimit: Condition = ({ query }) => query !== undefined && query.askedLimit === undefined;
export const withLimit =
  (test: (limit: number) => boolean = () => true): Condition =>
  ({ query }) =>
    query?.askedLimit !== undefined && test(query.askedLimit);
export const atLimitOf = (limit: number): Condition => withLimit((asked) => asked === limit);

/** Pages after the first. */
export const onLaterPages: Condition = ({ page }) => isLaterPage(page);
/** The page of this number, counted from one, where all pages have the size of the limit. */
export const onPage =
  (number: number): Condition =>
  ({ page, query }) =>
    page?.images[0] !== undefined && page.line.indexOf(page.images[0]) === (number - 1) * (query?.limit ?? 0);
/** Less than all there is, so that two readings of the whole list agree. */
export const onPartOfTheList: Condition = ({ page, exchange }) =>
  page === undefined || page.images.length < exchange.world.live().length;

/** The one image that a fault of a single image falls on. */
export const forVictim: Condition = ({ image, exchange }) => image !== undefined && isVictim(image, exchange);
export const forItemsLike =
  (test: (image: Image) => boolean): Condition =>
  ({ image }) =>
    image !== undefined && test(image);
export const forUnuploaded = forItemsLike(({ checksum }) => checksum === null);
export const forUnsized = forItemsLike(({ size }) => size === null);
export const forSnapshots = forItemsLike(({ server }) => server !== null);
export const forPrivate = forItemsLike(({ visibility }) => visibility === 'private');
export const forShared = forItemsLike(({ visibility }) => visibility === 'shared');
export const forActive = forItemsLike(({ status }) => status === 'active');
/** The last image of the whole list. */
export const forLastOfList: Condition = ({ page, image }) => page !== undefined && page.line.at(-1) === image;
/** The last image of a page that other pages follow or precede. */
export const forLastOfPage: Condition = ({ page, image }) =>
  page !== undefined &&
  page.images.length > 1 &&
  page.images.at(-1) === image &&
  page.images.length < page.line.length;
/** Images beyond so many in the list. */
export const beyond =
  (count: number): Condition =>
  ({ page, image }) =>
    page !== undefined && image !== undefined && page.line.indexOf(image) >= count;

export const whenRefusedFor =
  (...reasons: readonly Refusal['reason'][]): Condition =>
  ({ refusal }) =>
    refusal !== undefined && reasons.includes(refusal.reason);
export const whenRefusedWith =
  (status: number): Condition =>
  ({ refusal }) =>
    refusal?.status === status;
/** Refusals of a parameter, and of a value that passes a test. */
export const whenRefusedAt =
  (parameter: string, test: Test = () => true): Condition =>
  ({ refusal }) =>
    refusal?.parameter === parameter && passes(refusal.value ?? '', test);
const whenAnswered =
  (test: (reply: Reply) => boolean): Condition =>
  ({ reply }) =>
    reply !== undefined && test(reply);
export const whenSuccessful = whenAnswered(({ status }) => status === 200);
/** An empty list of either format. */
export const whenEmpty = whenAnswered(
  ({ status, body }) =>
    status === 200 && (/"images":\[\]/.test(String(body)) || /<images[^>]*\/>/.test(String(body))),
);
export const whenEmptyInJson = allOf(inJson, whenEmpty);
