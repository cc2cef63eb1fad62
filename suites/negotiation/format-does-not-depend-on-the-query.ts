import { formatsOffered } from '../../engine/api/responses.ts';
import { describeRequest, isSuccess } from '../../engine/base/exchange.ts';
import { mediaType } from '../../engine/base/media-type.ts';
import { all } from '../../engine/base/plural.ts';
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
  title: 'a format is returned for every query or for none',
  proves:
    'The check looks at all successful responses of the run to list requests that accept only one documented type. Either all of them or none must be of that type. One page is requested in each type before the others.',
  cannotSee: 'Queries that the run did not request in that format.',
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
    const purpose = { to: 'see that the format does not depend on earlier requests', allows: [406] };
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
        failed(`A client that accepts ${name} gets it for some queries but not for others.`, {
          expected: `${name}, as ${describeRequest(right)} returned`,
          actual: `${describeRequest(wrong)} returned ${mediaType(wrong) ?? 'no Content-Type'}`,
          evidence: [wrong.key, right.key],
          seenIn: other.map(({ key }) => key),
        }),
      ];
    }
    if (answers.length < 2)
      return [
        inconclusive(`The run received fewer than two responses for a client that accepts only ${name}.`),
      ];
    return [
      wrong === undefined
        ? passed(
            `${all(answers.length, 'response', 'responses')} to a client that accepts only ${name} had that type.`,
          )
        : notApplicable(`The target never returns ${name}; another check judges whether it must.`),
    ];
  },
});
