import { describeRequest, type Exchange, headerOf } from '../../engine/base/exchange.ts';
import { all } from '../../engine/base/plural.ts';
import { type Claim, type Level, notApplicable, passed, shouldFail } from '../../engine/base/verdict.ts';
import { defineCheck, wholeList } from '../../engine/run/check.ts';
import { answersOf } from '../toolkit/answers.ts';

const token = "[!#$%&'*+.^_`|~\\w-]+";
const quoted = '"(?:[^"\\\\]|\\\\.)*"';

/** One link: an address in angle brackets, then parameters (RFC 8288, section 3). */
const link = new RegExp(`^<([^<>]*)>((?:\\s*;\\s*${token}(?:\\s*=\\s*(?:${token}|${quoted}))?)*)\\s*;?\\s*$`);
const parameter = new RegExp(`;\\s*(${token})\\s*=\\s*(${token}|${quoted})`, 'g');

export default defineCheck({
  id: 'link.header-links-have-a-relation',
  title: 'a link in the Link header has an address and a relation',
  proves:
    'Every Link header of the run should be a list of links, each with an address in angle brackets and a relation that is a registered name or an absolute URI.',
  cannotSee: 'Where the links lead, and whether a name is registered.',
  confirm: 'once',
  subjects: () => wholeList,
  judge: (_, facts) => [
    judgeLinks(
      facts.api.operations.flatMap((operation) => answersOf(operation, facts)),
      facts.level,
    ),
  ],
});

/** Whether every link in a header Link among these has an address and a relation. */
export function judgeLinks(exchanges: readonly Exchange[], level: Level): Claim {
  let links = 0;
  for (const exchange of exchanges) {
    for (const text of linksOf(headerOf(exchange, 'link') ?? '')) {
      links += 1;
      const problem = problemOf(text);
      if (problem === undefined) continue;
      return shouldFail(level, `A link in a Link header ${problem}, so a client cannot follow it.`, {
        expected: 'a link such as </next>; rel="next"',
        actual: `${describeRequest(exchange)} returned Link: ${text}`,
        evidence: [exchange.key],
      });
    }
  }
  return links === 0
    ? notApplicable('No response of the run has a Link header.')
    : passed(
        `${all(links, 'link in a Link header has', 'links in Link headers have')} an address and a relation.`,
      );
}

/** The links of a list, split at commas that are neither in quotes nor in an address. */
function linksOf(value: string): readonly string[] {
  return (value.match(/(?:<[^<>]*>|"(?:[^"\\]|\\.)*"|[^,<"]|[<"])+/g) ?? [])
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

function problemOf(text: string): string | undefined {
  const [, address, parameters = ''] = link.exec(text) ?? [];
  if (address === undefined) return 'does not have the form of a link';
  const found = [...parameters.matchAll(parameter)].find(([, name]) => name?.toLowerCase() === 'rel');
  if (found === undefined) return 'has no relation';
  const relations = (found[2] ?? '').replace(/^"|"$/g, '').trim().split(/\s+/);
  return relations.every(isRelation) ? undefined : 'has a relation that is neither a name nor a URI';
}

/** A registered name, in any case, or an absolute address (RFC 8288, sections 2.1 and 3.3). */
function isRelation(relation: string): boolean {
  return /^[a-z][a-z0-9.-]*$/i.test(relation) || URL.canParse(relation);
}
