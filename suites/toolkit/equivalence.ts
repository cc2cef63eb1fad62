import type { ListOperation } from '../../engine/api/model.ts';
import type { Aspect } from '../../engine/base/aspect.ts';
import { describeAnswer, describeRequest, type Exchange, isSuccess } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
import { memo } from '../../engine/base/memo.ts';
import { splitPointer } from '../../engine/base/pointer.ts';
import { broken, type Claim, failed, inconclusive } from '../../engine/base/verdict.ts';
import { compareModels, type Difference } from '../../engine/codec/compare.ts';
import { fromJson } from '../../engine/codec/from-json.ts';
import { fromXmlBody } from '../../engine/codec/from-xml.ts';
import { type Model, memberOf } from '../../engine/codec/model.ts';
import type { ObjectShape, Shape } from '../../engine/codec/shape.ts';
import { fingerprint } from '../../engine/list/fingerprint.ts';
import { type Page, readPage } from '../../engine/paging/page.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { isUninformative } from './answers.ts';
import type { AskedTwice, Triple } from './asked-in-both.ts';
import { onEach } from './claims.ts';
import { claimOnNoOffer, type FormatSubject } from './formats.ts';

/** That a request which is served in JSON is served in the other format too. */
export const served: Aspect = { relation: 'served' };

/** An entry of the list in the other format. */
interface OtherItem {
  readonly id: string;
  readonly model: Model;
}

/** A page in the other format. */
interface OtherPage {
  readonly items: readonly OtherItem[];
  /** Number of entries, those without a readable identity included. */
  readonly length: number;
}

/** The page of an answer in the other format, or undefined where the answer cannot be read as one. */
const readOther = memo((exchange: Exchange, shape: Shape, list: ListOperation): OtherPage | undefined =>
  isSuccess(exchange) ? pageOf(exchange, shape, list) : undefined,
);

function pageOf(exchange: Exchange, shape: Shape, { collection }: ListOperation): OtherPage | undefined {
  const { items, identity } = collection;
  const list = memberOf(fromXmlBody(exchange, shape), splitPointer(items));
  if (list.kind !== 'list') return undefined;
  const read = list.elements.flatMap((model): OtherItem[] => {
    const id = memberOf(model, splitPointer(identity));
    if (id.kind === 'text') return [{ id: id.text, model }];
    return id.kind === 'number' ? [{ id: String(id.value), model }] : [];
  });
  return { items: read, length: list.elements.length };
}

/** The shape of one entry. */
export function itemShapeOf(shape: Shape, facts: { readonly list: ListOperation }): ObjectShape | undefined {
  let current: Shape | undefined = shape;
  for (const name of splitPointer(facts.list.collection.items)) {
    current =
      current?.kind === 'object' ? current.members.find((member) => member.name === name)?.shape : undefined;
  }
  return current?.kind === 'list' && current.items.kind === 'object' ? current.items : undefined;
}

/** The three pages of a triple, all of them readable. */
export interface ReadTriple extends Triple {
  readonly pages: { readonly first: Page; readonly other: OtherPage; readonly second: Page };
  readonly shape: ObjectShape;
  readonly evidence: readonly string[];
}

/** Reads a triple, or says why nothing can be compared. */
export function readTriple(
  asked: AskedTwice,
  index: number,
  subject: FormatSubject,
  facts: Facts,
): ReadTriple | Claim {
  const missing = claimOnNoOffer(asked.offer, subject, facts);
  if (missing !== undefined) return missing;
  if (!subject.shape.ok)
    return broken(
      `The specification does not say how the list is represented in XML: ${subject.shape.problem.message}`,
    );
  const triple = asked.triples[index];
  const shape = itemShapeOf(subject.shape.value, facts);
  if (triple === undefined || shape === undefined) return inconclusive('There is nothing to compare.');
  const evidence = [triple.other.key, triple.first.key, triple.second.key];
  const [first, second] = [triple.first, triple.second].map((one) => readPage(one, facts.list.collection));
  if (first === undefined || second === undefined)
    return inconclusive(
      `${describeRequest(triple.first)} did not return a page in JSON (${describeAnswer(triple.first)}), so there is nothing to compare with.`,
      { evidence },
    );
  const other = readOther(triple.other, subject.shape.value, facts.list);
  if (other === undefined) return claimOnUnreadableOther(triple, evidence);
  return { ...triple, pages: { first, other, second }, shape, evidence };
}

/** JSON has the page and XML does not: an error is a finding here; what is no such document, other checks report. */
function claimOnUnreadableOther({ other, first }: Triple, evidence: readonly string[]): Claim {
  if (isUninformative(other))
    return inconclusive(`The response is not conclusive: ${describeAnswer(other)}.`, { evidence });
  if (!isSuccess(other))
    return failed(`${describeRequest(other)} fails in XML but succeeds in JSON.`, {
      aspect: served,
      evidence,
      expected: `${describeAnswer(first)}, as in JSON`,
      actual: describeAnswer(other),
    });
  return inconclusive(
    `${describeRequest(other)} did not return XML that could be read as a page of the list; other checks report what is wrong with it.`,
    { evidence },
  );
}

/** What follows for each aspect where nothing can be compared; a finding is about nothing but what it says. */
export function claimsOnUncompared(claim: Claim, aspects: readonly Aspect[]): readonly Claim[] {
  return claim.outcome === 'failed' || claim.outcome === 'error' ? [claim] : onEach(claim, aspects);
}

export function isClaim(value: ReadTriple | Claim): value is Claim {
  return 'outcome' in value;
}

/** An entry that both formats show and that stayed the same while they were asked. */
export interface Pair {
  readonly id: string;
  readonly json: Model;
  readonly xml: Model;
  readonly differences: readonly Difference[];
  /** The answers that show it. */
  readonly evidence: readonly string[];
}

/** The entries of all lists that were asked for in both formats. A list that cannot be compared shows none. */
export function pairsOfAll(asked: AskedTwice, subject: FormatSubject, facts: Facts): readonly Pair[] {
  return asked.triples.flatMap((_, index) => {
    const triple = readTriple(asked, index, subject, facts);
    return isClaim(triple) ? [] : pairsOf(triple, facts);
  });
}

/** The entries that can be compared, with what differs between the formats; found once for all checks of a run. */
export function pairsOf(triple: ReadTriple, facts: Facts): readonly Pair[] {
  const byAnswer = comparisons(facts);
  const pairs = byAnswer.get(triple.other) ?? comparePages(triple, facts);
  byAnswer.set(triple.other, pairs);
  return pairs;
}

const comparisons = memo((_facts: Facts) => new Map<Exchange, readonly Pair[]>());

function comparePages(
  { pages: { first, other, second }, shape, evidence }: ReadTriple,
  facts: Facts,
): readonly Pair[] {
  const { collection } = facts.list;
  const later = new Map(second.items.map((item) => [item.id, item]));
  const inXml = new Map([...other.items].reverse().map(({ id, model }) => [id, model]));
  const same = (item: Item): boolean => {
    const laterItem = later.get(item.id);
    return laterItem !== undefined && fingerprint(item, collection) === fingerprint(laterItem, collection);
  };
  return first.items.flatMap((item) => {
    const xml = inXml.get(item.id);
    if (xml === undefined || !facts.isStable(item.id) || !same(item)) return [];
    const json = fromJson(item.value, shape);
    return [{ id: item.id, json, xml, differences: compareModels(shape, json, xml, facts.level), evidence }];
  });
}

/** A difference of one entry. */
interface ItemDifference {
  readonly id: string;
  readonly difference: Difference;
  /** The answers that show it. */
  readonly evidence: readonly string[];
}

/** The differences of all entries that are of some kind. */
export function differencesIn(
  pairs: readonly Pair[],
  wanted: (difference: Difference, pair: Pair) => boolean,
): readonly ItemDifference[] {
  return pairs.flatMap((pair) =>
    pair.differences
      .filter((difference) => wanted(difference, pair))
      .map((difference) => ({ id: pair.id, difference, evidence: pair.evidence })),
  );
}

/** The grounds of a finding: the first difference as path, JSON value and XML value, and how many more there are. */
export function groundsOfDifferences(found: readonly ItemDifference[]): {
  readonly expected: string;
  readonly actual: string;
  readonly evidence: readonly string[];
} {
  const place = ({ id, difference }: ItemDifference): string => `${id}: ${difference.path.join('.')}`;
  // Several lists show the same entry, and what differs there is one thing.
  const distinct = [
    ...new Map(
      [...found].reverse().map((one) => [`${place(one)} ${one.difference.json} ${one.difference.xml}`, one]),
    ).values(),
  ].reverse();
  const shown = distinct.slice(0, 3);
  const rest = distinct.length > shown.length ? `; and ${distinct.length - shown.length} more` : '';
  return {
    expected: `${shown.map((one) => `${place(one)} = ${one.difference.json}`).join('; ')} as in JSON${rest}`,
    actual: `${shown.map((one) => `${place(one)} = ${one.difference.xml}`).join('; ')} in XML${rest}`,
    evidence: [...new Set(shown.flatMap(({ evidence }) => evidence))],
  };
}
