import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { encodeQuery } from '../../engine/client/address.ts';
import { kindOf } from '../../engine/kinds/index.ts';
import { follow, withAlways } from '../../engine/list/ask.ts';
import { compareSets, wholly } from '../../engine/list/relations.ts';
import { discriminatingValues } from '../../engine/operators/weighing.ts';
import { written } from '../../engine/operators/wording.ts';
import { readPage } from '../../engine/paging/page.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { claimsOnUnserved, onEach, relations, servedAnd } from '../toolkit/claims.ts';
import { filterSubjects } from '../toolkit/filters.ts';
import { probePages } from '../toolkit/paging.ts';
import { count } from '../toolkit/phrases.ts';
import { claimOnNoValue } from '../toolkit/queries.ts';
import { askBy, claimOnUnfit, showDifference } from '../toolkit/relations.ts';
import { claimOnExchange } from '../toolkit/walk-claims.ts';

const judged = servedAnd('percent-encoding');
const encoding = relations('percent-encoding');

export default defineCheck({
  id: 'filter.encoding-does-not-matter',
  title: 'a filter means the same whether or not its letters are percent-encoded',
  proves:
    'The list is requested twice by one value: once with the letters and digits of the name and the value as they are, and once with them percent-encoded in lowercase hexadecimal, which is the same address. Both must return the same entries.',
  cannotSee: 'Pages after the first.',
  subjects: (api) => filterSubjects(api, (filter, { isEquality }) => isEquality && kindOf(filter).isFreeText),
  aspects: () => judged,
  *ask(scene, { name, filter }) {
    const values = discriminatingValues(filter, scene.before.items);
    const chosen =
      values.findLast(({ value }) => hasLetters.test(value)) ??
      values.findLast(({ value }) => /[A-Za-z0-9]/.test(value));
    const [from] = scene.before.walk.exchanges;
    if (chosen === undefined || from === undefined) return undefined;
    const plain = yield* askBy(scene, [[name, chosen.value]]);
    const [path = ''] = from.request.url.split('?');
    const rest = encodeQuery(withAlways(scene.list, probePages(scene)));
    const escaped = written(scene.list, [[name, chosen.value]]).map(
      ([parameter, text]) => `${escapeAll(parameter)}=${escapeAll(text)}`,
    );
    const address = `${path}?${[...escaped, ...(rest === '' ? [] : [rest])].join('&')}`;
    return { plain, address, escaped: yield* follow(address, from) };
  },
  judge(asked, facts, subject) {
    if (asked === undefined) return onEach(claimOnNoValue(subject, facts), encoding);
    const { plain, escaped } = asked;
    const unfit = claimOnUnfit([plain]);
    if (unfit !== undefined) return onEach(unfit, encoding);
    const page = readPage(escaped, facts.list.collection);
    if (page === undefined)
      return claimsOnUnserved(claimOnExchange(escaped, `${plain.asked}, percent-encoded`), judged);
    const idsOfPage = (items: readonly { readonly id: string }[] = []): ReadonlySet<string> =>
      new Set(items.flatMap(({ id }) => (facts.isStable(id) ? [id] : [])));
    const expected = idsOfPage(plain.walk.pages[0]?.items);
    const difference = compareSets(wholly(expected), wholly(idsOfPage(page.items)));
    const evidence = [escaped.key, ...plain.walk.exchanges.slice(0, 1).map(({ key }) => key)];
    if (difference.extra.length > 0 || difference.missing.length > 0)
      return onEach(
        failed(
          `${plain.asked} returns different entries when its letters are percent-encoded, although both are the same address.`,
          {
            evidence,
            expected: `the same ${count(expected.size, facts.api)}`,
            actual: showDifference(difference),
          },
        ),
        encoding,
      );
    return onEach(
      expected.size === 0
        ? inconclusive(`${plain.asked} returned nothing that stayed the same, so nothing can differ.`, {
            evidence,
          })
        : passed(`${plain.asked} returns the same entries when percent-encoded.`, { evidence }),
      encoding,
    );
  },
});

/** Signs of ASCII whose percent escapes have letters in them, of which the case does not count (RFC 3986 section 2.1). */
const hasLetters = /[J-OZj-oz.-]/;

/** Every byte of a text as a percent escape. */
function escapeAll(text: string): string {
  return [...new TextEncoder().encode(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
}
