import { formatsOffered } from '../../engine/api/responses.ts';
import { describeRequest, isSuccess } from '../../engine/base/exchange.ts';
import { mediaType } from '../../engine/base/media-type.ts';
import { failed, inconclusive, notApplicable, passed } from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { takenSize } from '../../engine/list/page-sizes.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import { acceptsOnly, answersOf, isDocumentedType } from '../toolkit/answers.ts';

/** A page size that no other check has a reason to ask for. */
const unusual = 17;

interface PlacedSubject extends Subject {
  /** The place of the type among the documented ones. */
  readonly place: number;
}

export default defineCheck({
  id: 'negotiation.format-does-not-depend-on-the-query',
  title: 'a format is given for every query, or for none',
  proves:
    'Of all successful answers of the run to requests for the list that accept one documented type and nothing else, either all or none may be of that type. One page is asked for in each type before the others.',
  cannotSee: 'Queries that the run did not ask for in that format.',
  confirm: 'once',
  subjects: ({ list }): readonly PlacedSubject[] => {
    const contents = formatsOffered(list);
    if (contents.length < 2) return [];
    return contents.map(({ mediaType: name }, place) => ({
      name,
      place,
      aspect: { operation: list.id, header: 'accept', relation: 'same-for-every-query' },
    }));
  },
  *ask(scene, { name, place }) {
    const paging = pagingOf(scene.list);
    if (paging?.size === undefined) return;
    // Nothing else asks for this page, so a cache that does not distinguish formats has this one first.
    const query = paging.sized(takenSize(scene, paging, unusual + 2 * place));
    const purpose = { to: 'see that a format does not depend on what was asked before', allows: [406] };
    yield* askList(scene, query, { headers: [['accept', name]], purpose });
    for (const { mediaType: other } of formatsOffered(scene.list))
      if (other !== name) yield* askList(scene, query, { headers: [['accept', other]], purpose });
  },
  judge(_, facts, { name }) {
    const answers = answersOf(facts.list, facts).filter(
      (exchange) => isSuccess(exchange) && acceptsOnly(exchange, name),
    );
    const [given, other] = [
      answers.filter((exchange) => isDocumentedType(exchange, [name])),
      answers.filter((exchange) => !isDocumentedType(exchange, [name])),
    ];
    const [right, wrong] = [given[0], other[0]];
    if (right !== undefined && wrong !== undefined) {
      return [
        failed(`A client that accepts ${name} gets it for some queries and for others not.`, {
          expected: `${name}, as ${describeRequest(right)} gave`,
          actual: `${describeRequest(wrong)} gave ${mediaType(wrong) ?? 'no Content-Type'}`,
          evidence: [wrong.key, right.key],
          seenIn: other.map(({ key }) => key),
        }),
      ];
    }
    if (answers.length < 2)
      return [inconclusive(`The run met fewer than two answers to a client that accepts ${name} alone.`)];
    return [
      wrong === undefined
        ? passed(`All ${answers.length} answers to a client that accepts ${name} are in it.`)
        : notApplicable(`The target never gives ${name}; whether it must is for another check.`),
    ];
  },
});
