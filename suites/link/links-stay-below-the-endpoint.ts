import type { Api, ItemLink } from '../../engine/api/model.ts';
import type { Aspect } from '../../engine/base/aspect.ts';
import { describeAnswer, isSuccess, statusOf } from '../../engine/base/exchange.ts';
import { several } from '../../engine/base/plural.ts';
import { type Claim, failed, inconclusive, notApplicable, passed } from '../../engine/base/verdict.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { answersAt, type GivenLink } from '../toolkit/followed-links.ts';
import { addressesOf, isAddress, pagingLinkSubjects } from '../toolkit/links.ts';
import { withArticle } from '../toolkit/phrases.ts';
import { exchangesOfRound, listPage } from '../toolkit/shown-items.ts';

interface LinksSubject extends Subject {
  /** The names of the links that are looked at. */
  readonly links: readonly string[];
}

export default defineCheck({
  id: 'link.links-stay-below-the-endpoint',
  title: 'links outside the path of the endpoint lead somewhere',
  proves:
    'The check looks at all links to entries and between pages that are at the origin of the target. If none of them is below the path of the endpoint, and those that were followed get 404, the target does not know the path under which it is reached.',
  cannotSee: 'Links to another origin, which are not followed; a single kind of link that is wrong.',
  confirm: 'once',
  subjects: (api): readonly LinksSubject[] => {
    const links = [...pagingLinkSubjects(api), ...ownLinks(api)].map(({ name }) => name);
    return links.length === 0 ? [] : [{ name: '', aspect: { operation: api.list.id }, links }];
  },
  aspects: ({ links }) => links.map(aspectOf),
  judge(_, facts, { links }) {
    const given = linksOf(facts);
    const claim = judgeLinks(given, facts);
    return links.map((name) =>
      given.some((link) => link.name === name && (claim.outcome !== 'failed' || isLost(link, facts)))
        ? { ...claim, aspect: aspectOf(name) }
        : notApplicable(
            claim.outcome === 'failed'
              ? `No ${name} link was followed to a missing resource.`
              : `No response of the run has ${withArticle(name)} link at the origin of the target.`,
            { aspect: aspectOf(name) },
          ),
    );
  },
});

const aspectOf = (name: string): Aspect => ({ member: name, relation: 'served' });

function isLost(link: PlacedLink, facts: Facts): boolean {
  return answersAt(link, facts).some((answer) => statusOf(answer) === 404);
}

function judgeLinks(given: readonly PlacedLink[], facts: Facts): Claim {
  const [first] = given;
  if (first === undefined)
    return notApplicable('No response of the run has a link at the origin of the target.');
  const inside = given.filter(({ path }) => path.startsWith(`${pathOf(facts.endpoint)}/`));
  if (inside.length > 0)
    return passed(
      `Of ${several(given.length, 'link')}, ${inside.length} lead below the path of the endpoint.`,
    );
  const answers = given.flatMap((link) => answersAt(link, facts).map((answer) => ({ link, answer })));
  const served = answers.filter(({ answer }) => isSuccess(answer));
  if (served.length > 0)
    return passed(
      `The links are outside the path of the endpoint; the number of those that are served is ${served.length}.`,
    );
  const lost = answers.filter(({ answer }) => statusOf(answer) === 404);
  const [shown] = lost;
  if (shown === undefined)
    return inconclusive(
      'None of the links, which are outside the path of the endpoint, was followed to a response.',
    );
  return failed(
    `Every link of the target leaves the path of the endpoint, ${pathOf(facts.endpoint)}, and leads nowhere.`,
    {
      evidence: [shown.link.exchange.key, ...lost.slice(0, 2).map(({ answer }) => answer.key)],
      seenIn: [...new Set(lost.map(({ answer }) => answer.key))],
      expected: `links below ${pathOf(facts.endpoint)}, or other links that are served`,
      actual: `${shown.link.link}, which returns ${describeAnswer(shown.answer)}`,
    },
  );
}

interface PlacedLink extends GivenLink {
  /** What kind of link it is. */
  readonly name: string;
  readonly path: string;
}

/** The links by which an entry leads to itself. */
function ownLinks({ list }: Api): readonly ItemLink[] {
  return list.collection.links.filter(({ leadsToItem }) => leadsToItem !== undefined);
}

/** The links to entries and between pages that lead to the origin of the target. */
function linksOf(facts: Facts): readonly PlacedLink[] {
  const own = ownLinks(facts.api);
  const pageLinks = pagingLinkSubjects(facts.api);
  const origin = new URL(facts.endpoint).origin;
  return exchangesOfRound(facts).flatMap((exchange): readonly PlacedLink[] => {
    const page = listPage(exchange, facts);
    if (page === undefined) return [];
    const links = [
      ...pageLinks.flatMap(({ paging, name }) => {
        const link = paging.linkOn(page, name);
        return link === undefined ? [] : [{ name, link }];
      }),
      ...own.flatMap((each) =>
        page.items.flatMap((item) => addressesOf(item, each).map((link) => ({ name: each.name, link }))),
      ),
    ];
    return links.flatMap(({ name, link }) => placed({ exchange, link }, name, origin));
  });
}

function placed(given: GivenLink, name: string, origin: string): readonly PlacedLink[] {
  const base = given.exchange.request.url;
  if (!isAddress(given.link) || !URL.canParse(given.link, base)) return [];
  const { origin: own, pathname } = new URL(given.link, base);
  return own === origin ? [{ ...given, name, path: pathname }] : [];
}

const pathOf = (endpoint: string): string => new URL(endpoint).pathname.replace(/\/$/, '');
