import { describeRequest, type Exchange, headerOf } from '../../engine/base/exchange.ts';
import { type Claim, type Level, notApplicable, passed, shouldFail } from '../../engine/base/verdict.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { answersOf } from '../toolkit/answers.ts';

const token = "[!#$%&'*+.^_`|~\\w-]+";

/** One directive: a name, and for some an argument as a token or in quotes (RFC 9111, section 5.2). */
const directive = new RegExp(`^(${token})(?:=(?:${token}|"(?:[^"\\\\]|\\\\.)*"))?$`);

/** Directives of answers whose argument is a number of seconds (RFC 9111, section 5.2.2). */
const seconds = new Set(['max-age', 's-maxage']);

export default defineCheck({
  id: 'header.cache-control',
  title: 'a Cache-Control is a list of directives that caches can read',
  proves:
    'Every Cache-Control of the run should be a list of directives, of which max-age and s-maxage have a number of seconds; a cache takes one that it cannot read for leave or ban, as it pleases.',
  cannotSee: 'Whether the times are wise, and whether a cache obeys them.',
  confirm: 'once',
  subjects: () => [{ name: '', aspect: { header: 'cache-control' } }],
  judge: (_, facts) => [
    judgeCacheControl(
      facts.api.operations.flatMap((operation) => answersOf(operation, facts)),
      facts.level,
    ),
  ],
});

/** Whether every Cache-Control among these is one that a cache can read. */
export function judgeCacheControl(exchanges: readonly Exchange[], level: Level): Claim {
  const saying = exchanges.flatMap((exchange) => {
    const value = headerOf(exchange, 'cache-control');
    return value === undefined ? [] : [{ exchange, value }];
  });
  const unreadable = saying.find(({ value }) => !membersOf(value).every(isDirective));
  if (unreadable !== undefined) {
    const { exchange, value } = unreadable;
    return shouldFail(level, 'An answer has a Cache-Control that caches cannot read.', {
      expected: 'directives such as max-age=60, no-store',
      actual: `${describeRequest(exchange)} gave Cache-Control: ${value}`,
      evidence: [exchange.key],
    });
  }
  return saying.length === 0
    ? notApplicable('No answer of the run has a Cache-Control.')
    : passed(`All ${saying.length} answers with a Cache-Control have one that caches can read.`);
}

/** The members of a list, split at commas that are not in quotes; empty ones count for nothing (RFC 9110, section 5.6.1). */
function membersOf(value: string): readonly string[] {
  return (value.match(/(?:"(?:[^"\\]|\\.)*"|[^,"]|")+/g) ?? [])
    .map((member) => member.trim())
    .filter((member) => member !== '');
}

function isDirective(member: string): boolean {
  const name = directive.exec(member)?.[1]?.toLowerCase();
  if (name === undefined) return false;
  // A recipient ought to read the argument in quotes too, so that is no fault that a cache stumbles over.
  return !seconds.has(name) || /^[^=]+=(?:\d+|"\d+")$/.test(member);
}
