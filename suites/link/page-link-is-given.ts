import type { PageLink } from '../../engine/api/model.ts';
import { describeRequest, type Exchange } from '../../engine/base/exchange.ts';
import { type Json, readPointer } from '../../engine/base/json.ts';
import { several } from '../../engine/base/plural.ts';
import { splitPointer } from '../../engine/base/pointer.ts';
import {
  type Claim,
  failed,
  inconclusive,
  notApplicable,
  passed,
  shouldFail,
} from '../../engine/base/verdict.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { pathOf } from '../toolkit/links.ts';
import { withArticle } from '../toolkit/phrases.ts';
import { listPage } from '../toolkit/shown-items.ts';

interface PageLinkSubject extends Subject {
  readonly link: PageLink;
}

/** A page with what stands in the place of the link. */
interface ShownPage {
  readonly exchange: Exchange;
  readonly address: Json | undefined;
}

export default defineCheck({
  id: 'link.page-link-is-given',
  title: 'every page has the link',
  proves: 'Every page of the run must have the link, and it must lead where the specification says.',
  cannotSee: 'What the address returns.',
  confirm: 'once',
  subjects: (api): readonly PageLinkSubject[] =>
    api.list.collection.pageLinks.map((link) => ({
      name: link.name,
      aspect: { operation: api.list.id, member: splitPointer(link.pointer).join('.') },
      readings: link.readings,
      link,
    })),
  aspects: () => [{ keyword: 'required' }, { relation: 'address' }],
  judge(_, facts, subject) {
    const pages = facts.exchanges.flatMap((exchange): readonly ShownPage[] => {
      const page = listPage(exchange, facts);
      return page === undefined ? [] : [{ exchange, address: readPointer(page.body, subject.link.pointer) }];
    });
    return [judgePresence(pages, subject, facts), judgeAddress(pages, subject)];
  },
});

function isAbsent({ address }: ShownPage): boolean {
  return address === undefined || address === null;
}

function judgePresence(pages: readonly ShownPage[], { name, link }: PageLinkSubject, facts: Facts): Claim {
  const aspect = { keyword: 'required' };
  if (pages.length === 0) return inconclusive('The run received no page.', { aspect });
  const lacking = pages.find(isAbsent);
  if (lacking === undefined)
    return passed(`${several(pages.length, 'page has', 'pages have')} ${withArticle(name)} link.`, {
      aspect,
    });
  if (link.absence === 'accept') return notApplicable(`A page may omit the ${name} link.`, { aspect });
  const finding = { aspect, ...findingOn(lacking, `${withArticle(name)} link`) };
  const message = `A page has no ${name} link.`;
  return link.absence === 'fail' ? failed(message, finding) : shouldFail(facts.level, message, finding);
}

function judgeAddress(pages: readonly ShownPage[], { name, link }: PageLinkSubject): Claim {
  const aspect = { relation: 'address' };
  if (pages.length === 0) return inconclusive('The run received no page.', { aspect });
  const given = pages.filter((page) => !isAbsent(page));
  const wrong = given.find(({ address, exchange }) => {
    const path = typeof address === 'string' ? pathOf(address, exchange.request.url) : undefined;
    return path === undefined || (link.suffix !== undefined && !path.endsWith(link.suffix));
  });
  const expected =
    link.suffix === undefined
      ? `${withArticle(name)} link`
      : `${withArticle(name)} link to a path that ends in ${link.suffix}`;
  if (wrong !== undefined)
    return failed(`The ${name} link of a page does not lead where the specification says.`, {
      aspect,
      ...findingOn(wrong, expected),
    });
  return given.length === 0
    ? notApplicable(`No page has ${withArticle(name)} link.`, { aspect })
    : passed(`${several(given.length, 'page has', 'pages have')} a correct ${name} link.`, { aspect });
}

function findingOn({ exchange, address }: ShownPage, expected: string) {
  return {
    expected,
    actual: `${describeRequest(exchange)} returned ${address === undefined ? 'none' : JSON.stringify(address)}`,
    evidence: [exchange.key],
  };
}
