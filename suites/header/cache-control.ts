import { describeRequest, type Exchange, headerOf } from '../../engine/base/exchange.ts';
import { several } from '../../engine/base/plural.ts';
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
  title: 'a Cache-Control header is a list of directives that caches can parse',
  proves:
    'Every Cache-Control header of the run should be a list of directives, where max-age and s-maxage have a number of seconds. A cache may treat a header that it cannot parse as permission or as prohibition.',
  cannotSee: 'Whether the times are sensible, and whether a cache follows them.',
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
    return shouldFail(level, 'A response has a Cache-Control header that caches cannot parse.', {
      expected: 'directives such as max-age=60, no-store',
      actual: `${describeRequest(exchange)} returned Cache-Control: ${value}`,
      evidence: [exchange.key],
    });
  }
  return saying.length === 0
    ? notApplicable('No response of the run has a Cache-Control header.')
    : passed(`Caches can parse the Cache-Control header in ${several(saying.length, 'response')}.`);
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
