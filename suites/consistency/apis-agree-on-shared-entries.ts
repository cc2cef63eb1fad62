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
  title: 'two APIs over the same entries show the same values for each entry',
  proves: `If a run is given the endpoints of several APIs, the check compares every entry that two of them list. It leaves out entries that changed during the run or within the ${cacheSeconds} seconds before it. Both APIs must show the same values, however each of them writes them. A value is compared only if it stayed the same in both lists over a time that their readings share.`,
  cannotSee:
    'Entries that only one of the APIs lists, values that one of the APIs has no word for, and which of two different values is right. Creation times are the only sign that both APIs belong to one cloud.',
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
          `This run judges only one API. To compare APIs, give the endpoints of two APIs over the same ${facts.api.noun.many}.`,
          { aspect },
        ),
      ];
    const partners = foreign.filter(({ api }) =>
      api.list.collection.agreement.some(({ name }) => name === member.name),
    );
    if (partners.length === 0)
      return [notApplicable(`No other API of this run shows the ${member.name}.`, { aspect })];
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
      `The list of ${own === undefined ? 'this target' : theirs} was not read twice, so it cannot be compared with another list.`,
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
  const message = `The ${member.name} of ${first.id} differs from what ${theirs} shows for the same ${facts.api.noun.one}; ${differences.length} of ${items} that count differ.`;
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
    `This list and the list of ${theirs} were read one after the other, so changes in between are unknown; the check needs a run that is not cut short.`,
  'nothing-in-common': (theirs, many) =>
    `No entry that stayed the same is in both this list and the list of ${theirs}; the check needs ${many} that both list. Judge endpoints of different clouds in separate runs.`,
  'two-clouds': (theirs, many) =>
    `Most ${many} that are in both this list and the list of ${theirs} were created at different times, as copies in two clouds are; the check needs two endpoints of one cloud.`,
  'too-fresh': (theirs, many) =>
    `All ${many} that ${theirs} also lists changed less than ${cacheSeconds} seconds before the run, or do not say when they changed; the check needs older ones.`,
  'not-shown': (theirs, many, name) =>
    `No ${many} that count have a value of ${name} both here and in ${theirs} that can be compared; the check needs some that do.`,
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
