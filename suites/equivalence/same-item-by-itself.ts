import type { Api, ItemOperation } from '../../engine/api/model.ts';
import { jsonTypeOf } from '../../engine/api/responses.ts';
import { type Asking, ask } from '../../engine/base/asking.ts';
import { describeAnswer, describeRequest, type Exchange, isSuccess } from '../../engine/base/exchange.ts';
import { canonicalText } from '../../engine/base/json.ts';
import { readJson } from '../../engine/base/json-body.ts';
import { familyOf } from '../../engine/base/media-type.ts';
import type { Result } from '../../engine/base/result.ts';
import { broken, type Claim, failed, inconclusive, passed, worstClaim } from '../../engine/base/verdict.ts';
import { readXml } from '../../engine/codec/body.ts';
import { compareModels } from '../../engine/codec/compare.ts';
import { fromJson } from '../../engine/codec/from-json.ts';
import { fromXml } from '../../engine/codec/from-xml.ts';
import { type Shape, shapeOf } from '../../engine/codec/shape.ts';
import { withAlways } from '../../engine/list/ask.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { isUninformative } from '../toolkit/answers.ts';
import {
  askOffer,
  claimOnNoOffer,
  type FormatSubject,
  instantsOf,
  xmlContentOf,
  xmlSubjects,
} from '../toolkit/formats.ts';
import { firstPartOf } from '../toolkit/item-sample.ts';

interface ItemSubject extends FormatSubject {
  readonly operation: ItemOperation;
  readonly itemShape: Result<Shape>;
}

interface Read {
  readonly id: string;
  readonly first: Exchange;
  readonly other: Exchange;
  readonly second: Exchange;
}

const aspect = { relation: 'equality' };

/** Entries that are read by themselves. */
const most = 4;

/** Sets the second asking in JSON apart from the askings of other checks. */
const interleaved = 41;

export default defineCheck({
  id: 'equivalence.same-item-by-itself',
  title: 'an entry that is read individually shows the same values in both formats',
  proves:
    'A few entries are read individually in JSON, in XML, and in JSON again. Every documented member must have the same value.',
  cannotSee: 'Other entries, and members that are not documented.',
  subjects: (api): readonly ItemSubject[] =>
    xmlSubjects(api).flatMap((subject) => itemSubjects(subject, api)),
  *ask(scene, subject) {
    const offer = yield* askOffer(scene, subject);
    const read: Read[] = [];
    const type = jsonTypeOf(scene.api.item ?? scene.list);
    for (const { id } of offer.way === undefined ? [] : firstPartOf(scene, most)) {
      const first = yield* askItem(scene, subject, id, { type, repetition: 0 });
      const other = yield* askItem(scene, subject, id, {
        type: subject.content.mediaType,
        repetition: 0,
        suffix: offer.way === 'suffix' ? subject.content.format.suffix : undefined,
      });
      const second = yield* askItem(scene, subject, id, { type, repetition: interleaved });
      read.push({ id, first, other, second });
    }
    return { offer, read };
  },
  aspects: () => [aspect],
  judge: ({ offer, read }, facts, subject) =>
    [
      claimOnNoOffer(offer, subject, facts) ??
        worstClaim(
          read.filter(({ id }) => facts.isStable(id)).map((one) => judgeOne(one, subject, facts)),
          inconclusive(
            `No ${facts.api.noun.one} that stayed the same could be read individually; the check needs one.`,
          ),
        ),
    ].map((claim) => ({ ...claim, aspect })),
});

function itemSubjects(subject: FormatSubject, api: Api): readonly ItemSubject[] {
  const content = api.item === undefined ? undefined : xmlContentOf(api.item);
  if (api.item === undefined || content?.schema === undefined) return [];
  const itemShape = shapeOf(content.schema, [
    ...instantsOf(api.list, api.item.item.wrapper),
    ...instantsOf(api.list, '/-'),
  ]);
  return [{ ...subject, content, operation: api.item, itemShape }];
}

function* askItem(
  { api }: Scene,
  { operation }: ItemSubject,
  id: string,
  {
    type,
    repetition,
    suffix = '',
  }: { readonly type: string; readonly repetition: number; readonly suffix?: string | undefined },
): Asking<Exchange> {
  const path = operation.path.replace(`{${operation.item.parameter}}`, encodeURIComponent(id));
  const request = {
    method: api.list.method,
    to: { path: `${path}${suffix}`, query: withAlways(operation, []) },
    credential: 'own',
    headers: [['accept', type]],
    repetition,
  } as const;
  // A target that has only JSON may refuse the other format.
  const allows = familyOf(type) === 'xml' ? [406] : [];
  return yield* ask(request, { to: 'see that an entry shows the same values in both formats', allows });
}

function judgeOne({ id, first, other, second }: Read, { itemShape }: ItemSubject, facts: Facts): Claim {
  const evidence = [other.key, first.key, second.key];
  if (!itemShape.ok) return broken(itemShape.problem.message);
  const [json, secondJson] = [readJson(first), readJson(second)];
  if (!isSuccess(first) || json === undefined || canonicalText(json) !== canonicalText(secondJson))
    return inconclusive(
      `${id} could not be read twice with the same result in JSON (${describeAnswer(first)}).`,
      {
        evidence,
      },
    );
  if (isUninformative(other))
    return inconclusive(`The response is not conclusive: ${describeAnswer(other)}.`, { evidence });
  const xmlBody = isSuccess(other) ? readXml(other) : undefined;
  const xml = xmlBody?.kind === 'document' ? fromXml(xmlBody.root, itemShape.value) : undefined;
  if (xml === undefined)
    return failed(`${describeRequest(other)} returns ${facts.api.noun.one} ${id} in JSON but not in XML.`, {
      expected: 'a document as the specification describes it',
      actual: xmlBody?.kind === 'ill-formed' ? xmlBody.message : describeAnswer(other),
      evidence,
    });
  const [difference, ...more] = compareModels(
    itemShape.value,
    fromJson(json, itemShape.value),
    xml,
    facts.level,
  );
  if (difference === undefined)
    return passed(`${facts.api.noun.many} that are read individually show the same values in both formats.`, {
      evidence,
    });
  const place = `${id}: ${difference.path.join('.')}`;
  const rest = more.length > 0 ? `; and ${more.length} more` : '';
  return failed(`${id}, read individually, is not the same in XML as in JSON.`, {
    expected: `${place} = ${difference.json} as in JSON${rest}`,
    actual: `${place} = ${difference.xml} in XML${rest}`,
    evidence,
    readings: difference.null?.readings ?? [],
  });
}
