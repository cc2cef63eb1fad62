import type { Api, DocumentedContent, ListOperation, Operation } from '../../engine/api/model.ts';
import { responseFor } from '../../engine/api/responses.ts';
import { type Asking, ask } from '../../engine/base/asking.ts';
import {
  type Credential,
  describeAnswer,
  type Exchange,
  isSuccess,
  type Query,
  statusOf,
} from '../../engine/base/exchange.ts';
import { valuesOf } from '../../engine/base/header-fields.ts';
import { familyOf, mediaType } from '../../engine/base/media-type.ts';
import type { Purpose } from '../../engine/base/purpose.ts';
import type { Result } from '../../engine/base/result.ts';
import { type Claim, inconclusive, notApplicable } from '../../engine/base/verdict.ts';
import { formatOf } from '../../engine/codec/body.ts';
import { type Shape, shapeOf } from '../../engine/codec/shape.ts';
import { kindOf } from '../../engine/kinds/index.ts';
import { listRequest, withAlways } from '../../engine/list/ask.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { written } from '../../engine/operators/wording.ts';
import type { Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { goesTo } from '../../engine/run/place-of-request.ts';
import { isTemporary } from './answers.ts';
import { smallQuery } from './queries.ts';

/** The list in another format than JSON, in which it says the same. */
export interface FormatSubject extends Subject {
  readonly content: DocumentedContent;
  readonly shape: Result<Shape>;
}

/** The XML of an API's list; none where the documents have none. */
export function xmlSubjects(api: Api): readonly FormatSubject[] {
  const content = xmlContentOf(api.list);
  if (content?.schema === undefined) return [];
  return [{ name: '', content, shape: shapeOf(content.schema, instantsOf(api.list)) }];
}

/** How an operation's success stands in XML, if the documents have that. */
export function xmlContentOf(
  operation: Pick<ListOperation, 'responses' | 'ranges'>,
): DocumentedContent | undefined {
  const success = responseFor(operation, 200);
  return success?.contents.find(
    ({ mediaType: type, schema }) => familyOf(type) === 'xml' && schema !== undefined,
  );
}

/**
 * Pointers from a body to what the specification knows as times.
 *
 * @param entry leads from the body to an entry.
 */
export function instantsOf(
  { collection, parameters }: ListOperation,
  entry = `${collection.items}/-`,
): readonly string[] {
  const typed = [...parameters.flatMap(({ filter }) => filter ?? []), ...(collection.sorting?.keys ?? [])];
  const times = typed.filter((member) => kindOf(member).isTime).map(({ field }) => field);
  return [...new Set([...collection.timeline, ...times])].map((pointer) => `${entry}${pointer}`);
}

/** How a target lets itself be asked for the format. */
type Way = 'accept' | 'suffix';

/** What came of asking for the plain list in the format. */
export interface Offer {
  readonly byAccept: Exchange;
  /** Asked only where the header did not help and the specification has another way. */
  readonly bySuffix: Exchange | undefined;
  readonly way: Way | undefined;
}

/** Finds out how the target gives the format: by the header, else by the ending of the path. */
export function* askOffer(scene: Scene, subject: FormatSubject): Asking<Offer> {
  const byAccept = yield* askOther(scene, subject, 'accept', smallQuery(scene));
  if (servesXml(byAccept)) return { byAccept, bySuffix: undefined, way: 'accept' };
  if (subject.content.format.suffix === undefined) return { byAccept, bySuffix: undefined, way: undefined };
  const bySuffix = yield* askOther(scene, subject, 'suffix', smallQuery(scene));
  return { byAccept, bySuffix, way: servesXml(bySuffix) ? 'suffix' : undefined };
}

/** That two formats say the same; a target that has not the other one may refuse it, or have no path for it. */
function comparing({ content }: FormatSubject, way: Way): Purpose {
  return {
    to: `see that ${content.mediaType} says the same as JSON`,
    allows: way === 'accept' ? [406] : [404, 406],
  };
}

/** Asks for the list of a query in the format. */
export function* askOther(
  scene: Pick<Scene, 'list'>,
  subject: FormatSubject,
  way: Way,
  query: Query,
  options: { readonly credential?: Credential; readonly purpose?: Purpose } = {},
): Asking<Exchange> {
  const { mediaType: type, format } = subject.content;
  const { credential = 'own', purpose = comparing(subject, way) } = options;
  const request = listRequest(scene, query, { credential, headers: [['accept', type]] });
  if (way === 'accept') return yield* ask(request, purpose);
  const path = `${scene.list.path}${format.suffix ?? ''}`;
  return yield* ask(
    { ...request, to: { path, query: withAlways(scene.list, written(scene.list, query)) } },
    purpose,
  );
}

function servesXml(exchange: Exchange): boolean {
  return isSuccess(exchange) && formatOf(exchange) === 'xml';
}

/**
 * How a target that was asked for the format by its header puts it off: honestly, with JSON that says it is JSON or
 * with a refusal, which means that it does not offer the format; or in a way that is an error by itself.
 */
export function isNotOffered(exchange: Exchange): boolean {
  const status = statusOf(exchange) ?? 0;
  if (status >= 400 && status < 500 && status !== 401 && status !== 403) return !isTemporary(exchange);
  return isSuccess(exchange) && formatOf(exchange) === 'json' && familyOf(mediaType(exchange)) === 'json';
}

/** What it means for comparisons that no XML came; undefined where it did. */
export function claimOnNoOffer(
  { byAccept, way }: Offer,
  { content }: FormatSubject,
  facts: Facts,
): Claim | undefined {
  if (way !== undefined) return undefined;
  const grounds = { evidence: [byAccept.key], readings: content.format.readings };
  const got = `For ${content.mediaType}, the target returned ${describeAnswer(byAccept)}`;
  if (!isNotOffered(byAccept)) return inconclusive(`${got}, which cannot be compared with JSON.`, grounds);
  const none = `${got}, so there is no XML to judge.`;
  return content.format.support === 'optional' && facts.level === 'standard'
    ? notApplicable(none, grounds)
    : inconclusive(none, grounds);
}

/** The successful answers of the run to requests for the list in the format. */
export function otherAnswers(facts: Facts, { content }: FormatSubject): readonly Exchange[] {
  return answersIn(facts.list, content, facts);
}

/** The successful answers of the run to requests for an operation in one format and in nothing else. */
export function answersIn(
  operation: Operation,
  { mediaType: wanted, format }: DocumentedContent,
  facts: Facts,
): readonly Exchange[] {
  const withSuffix = { ...operation, path: `${operation.path}${format.suffix ?? ''}` };
  return facts.exchanges.filter(
    (exchange) =>
      isSuccess(exchange) &&
      exchange.request.method !== 'HEAD' &&
      valuesOf(exchange.request.headers, 'accept').includes(wanted) &&
      (goesTo(operation, exchange, facts) || goesTo(withSuffix, exchange, facts)),
  );
}
