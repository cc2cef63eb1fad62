import type { AgreedMember } from '../../engine/api/model.ts';
import { canonicalText, type Json } from '../../engine/base/json.ts';
import {
  type Claim,
  failed,
  inconclusive,
  notApplicable,
  passed,
  shouldFail,
  worstClaim,
} from '../../engine/base/verdict.ts';
import { readPage } from '../../engine/paging/page.ts';
import { cacheSeconds, compareMember, type Hindrance } from '../../engine/run/agreement.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import type { Listings } from '../../engine/run/listing.ts';
import { shownAddress } from '../../engine/run/report.ts';
import { listMember } from '../toolkit/links.ts';

const aspect = { relation: 'agreement' };

interface Shared extends Subject {
  readonly member: AgreedMember;
}

type Other = Listings['others'][number];

export default defineCheck<Shared>({
  id: 'consistency.apis-agree-on-shared-entries',
  title: 'two APIs over the same entries say the same of each',
  proves: `Where the endpoints of several APIs are given, every entry that two of them list is taken, if neither shows it changed during the run nor within the ${cacheSeconds} seconds before; both must then show the same, however each writes it. What is compared stayed the same in both lists through moments that their readings share.`,
  cannotSee:
    'Entries that only one of the APIs lists, values for which one of them has no word, and which of two that differ is right. That both are of one cloud is taken from the times at which the entries were made.',
  confirm: 'once',
  subjects: ({ list }) =>
    list.collection.agreement.map((member) => ({
      name: member.name,
      aspect: { operation: list.id, member: listMember(list, member.field) },
      readings: member.readings,
      member,
    })),
  aspects: () => [aspect],
  judge(_, facts, { member }) {
    const { others } = facts.listings;
    const foreign = others.filter(({ api }) => api.id !== facts.api.id);
    if (foreign.length === 0)
      return [
        notApplicable(
          `Only one API is judged; give the endpoints of two APIs over the same ${facts.api.noun.many} to compare them.`,
          { aspect },
        ),
      ];
    const partners = foreign.filter(({ api }) =>
      api.list.collection.agreement.some(({ name }) => name === member.name),
    );
    if (partners.length === 0)
      return [notApplicable(`None of the other APIs of this run shows the ${member.name}.`, { aspect })];
    const verdicts = partners.map((partner) => judgePair(partner, facts, member));
    const decided = verdicts.filter(({ outcome }) => outcome !== 'inconclusive');
    return [worstClaim(decided, verdicts[0] ?? inconclusive('There is nothing to compare.', { aspect }))];
  },
});

function judgePair(other: Other, facts: Facts, member: AgreedMember): Claim {
  const { own } = facts.listings;
  const theirs = nameOfApi(other);
  if (own === undefined || other.listing === undefined)
    return inconclusive(
      `The list of ${own === undefined ? 'this target' : theirs} was not read twice, so it cannot be compared with another.`,
      { aspect },
    );
  const comparison = compareMember(own, other.listing, member.name);
  if (comparison.kind === 'undecided')
    return inconclusive(hindrances[comparison.because](theirs, facts.api.noun.many, member.name), {
      aspect,
    });
  const { items, differences } = comparison;
  const [first] = differences;
  const evidence = evidenceFor(first?.id, facts);
  if (first === undefined)
    return passed(
      `${theirs} shows the same ${member.name} for all ${items} ${facts.api.noun.many} that count.`,
      { aspect, evidence },
    );
  const message = `The ${member.name} of ${first.id} is not what ${theirs} shows for the same ${facts.api.noun.one}; they differ for ${differences.length} of ${items} that count.`;
  const grounds = {
    expected: `${member.name} ${show(first.other)}, as ${theirs} shows it`,
    actual: show(first.own),
    evidence,
    aspect,
  };
  if (member.consequence === 'accept') return passed(message, grounds);
  return member.consequence === 'warn' ? shouldFail(facts.level, message, grounds) : failed(message, grounds);
}

/** Why nothing could be decided, and what would decide it. */
const hindrances: Readonly<Record<Hindrance, (theirs: string, many: string, name: string) => string>> = {
  apart: (theirs) =>
    `This list and that of ${theirs} were read one after the other, so what changed in between is not known; a run that is not cut short would decide it.`,
  'nothing-in-common': (theirs, many) =>
    `Nothing that stayed the same is in this list and in that of ${theirs}; ${many} that both list would decide it. Endpoints of different clouds are better given to runs of their own.`,
  'two-clouds': (theirs, many) =>
    `Most ${many} that are in this list and in that of ${theirs} were made at different moments, as copies in two clouds are; the endpoints of one cloud would decide it.`,
  'too-fresh': (theirs, many) =>
    `All ${many} that ${theirs} lists too were changed less than ${cacheSeconds} seconds before the run, or do not say when; older ones would decide it.`,
  'not-shown': (theirs, many, name) =>
    `No ${many} that count have a ${name} here and in ${theirs} that can be compared; some that do would decide it.`,
};

function nameOfApi({ api, recording }: Other): string {
  return recording.embedded ? api.id : `${api.id} at ${shownAddress(recording)}`;
}

function show(value: Json): string {
  return canonicalText(value);
}

/** The reading of the list that shows the entry, the plainest first; any where there is no such entry. */
function evidenceFor(id: string | undefined, facts: Facts): readonly string[] {
  const { exchanges } = facts.before.walk;
  const showing = exchanges.find((exchange) =>
    readPage(exchange, facts.list.collection)?.items.some((item) => item.id === id),
  );
  return [showing ?? exchanges[0]].flatMap((exchange) => (exchange === undefined ? [] : [exchange.key]));
}
