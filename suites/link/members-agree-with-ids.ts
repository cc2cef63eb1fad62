import type { Api } from '../../engine/api/model.ts';
import type { Aspect } from '../../engine/base/aspect.ts';
import type { Exchange } from '../../engine/base/exchange.ts';
import {
  type Claim,
  failed,
  inconclusive,
  notApplicable,
  passed,
  shouldFail,
} from '../../engine/base/verdict.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { goesTo } from '../../engine/run/place-of-request.ts';
import { evidenceShowing } from '../toolkit/evidence.ts';
import {
  addressesOf,
  isAddress,
  type LinkSubject,
  linkSubjects,
  memberOfItemLink,
  pathOf,
} from '../toolkit/links.ts';
import { capital, withArticle } from '../toolkit/phrases.ts';
import { itemsShown } from '../toolkit/shown-items.ts';

/** A link of an entry, with the answer that shows it. */
interface ShownLink {
  readonly id: string;
  readonly address: string;
  /** The path of the address; undefined where it is no address. */
  readonly path: string | undefined;
  readonly exchange: Exchange;
}

/** Where entries are shown: in the list, and, where the specification has an operation for it, each by itself. */
interface View {
  /** What claims about it have beside those about the list. */
  readonly aspect: Aspect;
  readonly isShownBy: (exchange: Exchange, facts: Facts) => boolean;
}

interface ViewedSubject extends LinkSubject {
  readonly views: readonly View[];
}

export default defineCheck({
  id: 'link.members-agree-with-ids',
  title: 'the link of every entry belongs to that entry',
  proves:
    'In every response of the run, the link of every entry is resolved against the address of the response. It must be a valid address, and its path must end as specified, with the id of its entry. No two entries of the whole list may have the same link. Entries that are read individually are judged separately from those of the list.',
  cannotSee: 'Where the link leads; other checks follow some of the links.',
  confirm: 'once',
  subjects: (api): readonly ViewedSubject[] =>
    linkSubjects(api).map((subject) => ({ ...subject, views: viewsOf(api, subject) })),
  aspects: ({ link, views }) => [
    ...views.flatMap(({ aspect }) => relationsOf(link).map((relation) => ({ ...aspect, relation }))),
    { relation: 'distinct' },
  ],
  judge(_, facts, subject) {
    const shown = linksShown(facts, subject);
    return [
      ...subject.views.flatMap((view) => {
        const here = shown.filter(({ exchange }) => view.isShownBy(exchange, facts));
        return judgeView(here, subject, facts).map((claim) => ({
          ...claim,
          aspect: { ...view.aspect, ...claim.aspect },
        }));
      }),
      judgeDistinctness(subject, facts),
    ];
  },
});

/** What holds of a link by itself. */
function relationsOf({ belowEndpoint }: LinkSubject['link']): readonly string[] {
  return ['address', 'own-id', ...(belowEndpoint ? ['endpoint'] : [])];
}

function viewsOf({ item }: Api, { link }: LinkSubject): readonly View[] {
  if (item === undefined) return [{ aspect: {}, isShownBy: () => true }];
  const isItem = (exchange: Exchange, facts: Facts): boolean => goesTo(item, exchange, facts);
  return [
    { aspect: {}, isShownBy: (exchange, facts) => !isItem(exchange, facts) },
    { aspect: { operation: item.id, member: memberOfItemLink(item, link) }, isShownBy: isItem },
  ];
}

function judgeView(shown: readonly ShownLink[], subject: LinkSubject, facts: Facts): readonly Claim[] {
  const { name, link } = subject;
  if (shown.length === 0) {
    const missing = `No ${facts.api.noun.one} has ${withArticle(name)} link; the check needs one that does.`;
    return relationsOf(link).map((relation) => inconclusive(missing, { aspect: { relation } }));
  }
  return [
    judgeAddresses(shown, subject, facts),
    judgeIds(shown, subject, facts),
    ...(link.belowEndpoint ? [judgeEndpoint(shown, subject, facts)] : []),
  ];
}

function linksShown(facts: Facts, { link }: LinkSubject): readonly ShownLink[] {
  const pathsByBase = new Map<string, Map<string, string | undefined>>();
  return facts.exchanges.flatMap((exchange) => {
    // What comes after the path of the request makes no difference to where a link in its answer leads.
    const [base = ''] = exchange.request.url.split('?', 1);
    const paths = pathsByBase.get(base) ?? new Map<string, string | undefined>();
    pathsByBase.set(base, paths);
    return itemsShown(exchange, facts.api).flatMap((item) =>
      addressesOf(item, link).map((address) => {
        if (!paths.has(address)) paths.set(address, isAddress(address) ? pathOf(address, base) : undefined);
        return { id: item.id, address, path: paths.get(address), exchange };
      }),
    );
  });
}

function judgeAddresses(shown: readonly ShownLink[], { name }: LinkSubject, facts: Facts): Claim {
  const aspect = { relation: 'address' };
  const wrong = shown.find((one) => one.path === undefined);
  return wrong === undefined
    ? passed(`${shown.length} ${name} links are valid addresses.`, { aspect })
    : failed(`The ${name} link of ${facts.api.noun.one} ${wrong.id} is not a valid address.`, {
        aspect,
        expected: 'an HTTP address without unescaped characters',
        actual: wrong.address,
        evidence: [wrong.exchange.key],
      });
}

function judgeIds(shown: readonly ShownLink[], { name, link }: LinkSubject, facts: Facts): Claim {
  const aspect = { relation: 'own-id' };
  const suffixFor = (id: string): string => link.suffix.replaceAll('{id}', id);
  const all = shown.filter((one) => one.path?.endsWith(suffixFor(one.id)) === false);
  const [wrong] = all;
  return wrong === undefined
    ? passed(`${shown.length} ${name} links end in the id of their entry.`, { aspect })
    : failed(`The ${name} link of ${facts.api.noun.one} ${wrong.id} does not lead to it.`, {
        aspect,
        expected: `an address whose path ends in ${suffixFor(wrong.id)}`,
        actual: wrong.address,
        evidence: [wrong.exchange.key],
        seenIn: [...new Set(all.map(({ exchange }) => exchange.key))],
      });
}

function judgeDistinctness({ name, link }: LinkSubject, facts: Facts): Claim {
  const aspect = { relation: 'distinct' };
  const owners = new Map<string, string>();
  for (const item of facts.before.items) {
    for (const address of new Set(addressesOf(item, link))) {
      const other = owners.get(address);
      owners.set(address, item.id);
      if (other === undefined || other === item.id) continue;
      return failed(
        `Two ${facts.api.noun.many} have the same ${name} link, so one of them cannot be reached by it.`,
        {
          aspect,
          expected: `a separate ${name} link for each`,
          actual: `${other} and ${item.id} both have ${address}`,
          evidence: evidenceShowing([item], facts.before.walk),
        },
      );
    }
  }
  return owners.size < 2
    ? inconclusive(
        `Fewer than two ${facts.api.noun.many} have ${withArticle(name)} link; the check needs two.`,
        {
          aspect,
        },
      )
    : passed(`${owners.size} ${name} links are all different.`, { aspect });
}

/** At level strict only: gateways lawfully show addresses of their own. */
function judgeEndpoint(shown: readonly ShownLink[], { name, link }: LinkSubject, facts: Facts): Claim {
  const aspect = { relation: 'endpoint' };
  if (facts.level === 'standard')
    return notApplicable(
      `At level standard, ${withArticle(name)} link may be at another address of the service.`,
      {
        aspect,
      },
    );
  const below = new URL(facts.endpoint).pathname.replace(/\/$/, '');
  const wrong = shown.find(
    (one) =>
      one.path !== undefined &&
      (one.path !== `${below}${link.suffix.replaceAll('{id}', one.id)}` || leavesOrigin(one)),
  );
  return wrong === undefined
    ? passed(`${shown.length} ${name} links are below the given endpoint.`, { aspect })
    : shouldFail(facts.level, `${capital(withArticle(name))} link is not below the given endpoint.`, {
        aspect,
        expected: `an address at ${new URL(facts.endpoint).origin} whose path begins with ${below}`,
        actual: wrong.address,
        evidence: [wrong.exchange.key],
      });
}

/** Whether an address, which is known to be one, leads to another scheme, host or port. */
function leavesOrigin({ address, exchange: { request } }: ShownLink): boolean {
  return new URL(address, request.url).origin !== new URL(request.url).origin;
}
