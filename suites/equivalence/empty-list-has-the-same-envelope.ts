import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { readXml } from '../../engine/codec/body.ts';
import { elementsIn, showName } from '../../engine/codec/xml.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { askInBoth } from '../toolkit/asked-in-both.ts';
import { claimsOnUncompared, isClaim, type ReadTriple, readTriple, served } from '../toolkit/equivalence.ts';
import { xmlSubjects } from '../toolkit/formats.ts';
import { emptyQuery } from '../toolkit/queries.ts';

const aspect = { relation: 'empty-list' };

export default defineCheck({
  id: 'equivalence.empty-list-has-the-same-envelope',
  title: 'an empty list is the same document as a full list, without entries',
  proves:
    'A filter that matches nothing is requested in JSON, in XML, and in JSON again. The XML response must be a success whose root element is that of a full list and has no children.',
  cannotSee: 'Children in the namespaces of extensions, which are allowed anywhere.',
  subjects: xmlSubjects,
  aspects: () => [served, aspect],
  *ask(scene, subject) {
    const query = emptyQuery(scene);
    return yield* askInBoth(scene, subject, query === undefined ? [] : [query]);
  },
  judge(asked, facts, subject) {
    const triple = readTriple(asked, 0, subject, facts);
    if (isClaim(triple)) return claimsOnUncompared(triple, [aspect]);
    const { evidence } = triple;
    const { first, other, second } = triple.pages;
    if (first.length + second.length > 0)
      return [
        inconclusive('No filter returned an empty list in JSON, so there is nothing to compare.', {
          aspect,
          evidence,
        }),
      ];
    const children = childrenOf(triple);
    if (other.length === 0 && children.length === 0)
      return [
        passed('An empty list is the same document without entries in both formats.', { aspect, evidence }),
      ];
    return [
      failed('A list that is empty in JSON is not empty in XML.', {
        aspect,
        expected: 'a root element without children',
        actual: other.length > 0 ? `${other.length} entries` : `the children ${children.join(', ')}`,
        evidence,
      }),
    ];
  },
});

function childrenOf({ other }: ReadTriple): readonly string[] {
  const xmlBody = readXml(other);
  if (xmlBody?.kind !== 'document') return [];
  return elementsIn(xmlBody.root)
    .filter(({ namespace }) => namespace === xmlBody.root.namespace)
    .map(showName)
    .slice(0, 5);
}
