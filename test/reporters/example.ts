import type { CheckDescription } from '../../engine/base/check-description.ts';
import type { Exchange } from '../../engine/base/exchange.ts';
import {
  type Category,
  categories,
  type Outcome,
  outcomes,
  worstOutcome,
} from '../../engine/base/verdict.ts';
import type {
  CheckResult,
  Compliance,
  RequirementResult,
  TargetCompliance,
} from '../../engine/compliance/model.ts';
import { withVerdict } from '../../engine/compliance/run-verdict.ts';
import { tally } from '../../reporters/figures.ts';

/** What a target may call an image, to see what becomes of whoever reads a report. */
export const hostileNames: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '\u001b[2J\u001b]0;owned\u0007\u009b31mred',
  'left\u202eright\u2066\u200b\ufeff',
  '[click](javascript:alert(1)) ![x](https://evil.example/x.png) https://evil.example www.evil.example',
  '| a | b |\n|---|---|\n# heading\n```\n~~~\n<!-- ',
  '`code` ``more`` *bold* _em_ @everyone #1 !2 $3 %4 &5 GH-1',
  ']]>&amp;&#x0;&lol;<![CDATA[',
  '\u0000\u0001\ufffe\uffff\ud800 half',
  "'; rm -rf / #$(touch /tmp/x)`id`\\",
  '{{7*7}} <%= 7 %> $' + '{jndi:ldap://x}',
  '::stop-commands::x ::set-output name=x::y',
  '##[error]x ###[group]y',
  '##vso[task.setvariable variable=x]y ##VSO[task.complete]z',
  "##teamcity[buildStatus text='x']",
  'x'.repeat(20_000),
];

function nameAt(index: number): string {
  return hostileNames[index % hostileNames.length] ?? '';
}

function check(api: string, category: Category, verdict: Outcome, index: number): CheckResult {
  const name = nameAt(index);
  return {
    id: `${category}.example-${verdict}:subject-${index}`,
    title: `subject-${index}: what ${verdict} looks like`,
    category,
    verdict,
    requirements: [`${api}-${category}-${verdict}`],
    message: `The image ${name} is not what it should be.`,
    ...(verdict === 'failed' || verdict === 'warned'
      ? { expected: `first\n${name}`, actual: `first\n${name} other\n` }
      : {}),
    curl: [
      `curl -sS -i --globoff -H "X-Auth-Token: $TARGET_TOKEN" 'https://host.example/v2/images?name=${index}'`,
    ],
    requestIds: [`req-${index}`],
    readings: ['X01'],
    claims: [
      {
        aspect: { operation: 'listExamples' },
        verdict,
        message: `The image ${name} is not what it should be.`,
      },
    ],
  };
}

function requirement(
  api: string,
  checked: CheckResult,
  others: readonly CheckResult[],
  index: number,
): RequirementResult {
  return {
    id: `${api}-${checked.category}-${checked.verdict}`,
    document: '001_52ab7cb8d550b0d1.txt',
    lines: '7-15, 20',
    level: checked.verdict === 'warned' ? 'SHOULD' : index % 5 === 4 ? 'MAY' : 'MUST',
    category: checked.category,
    statement: `What the document says of ${checked.category} | and ${checked.verdict}.`,
    verdict: worstOutcome(others.map(({ verdict }) => verdict)),
    checks: others.map(({ id }) => id),
    reason: checked.message,
  };
}

/** A target with a check of each of these verdicts in each category; every name in it is hostile. */
export function exampleTarget(api: string, verdicts: readonly Outcome[] = outcomes): TargetCompliance {
  const checks = categories.flatMap((category, row) =>
    verdicts.map((verdict, column) => check(api, category, verdict, row * verdicts.length + column)),
  );
  const named = new Map(checks.map((one) => [one.requirements[0] ?? '', one]));
  return {
    api,
    url: `https://host.example/v2/${nameAt(0)}`,
    embedded: false,
    requests: 123,
    bytesReceived: 1_234_567,
    images: 42,
    noun: { one: 'volume', many: 'volumes' },
    changedDuringRun: 1,
    summary: tally(checks),
    requirements: [...named].map(([id, one], index) =>
      requirement(
        api,
        one,
        checks.filter(({ requirements }) => requirements.includes(id)),
        index,
      ),
    ),
    checks,
  };
}

/** The contents of a compliance.json that holds these targets. */
export function exampleOf(...targets: readonly TargetCompliance[]): Compliance {
  return withVerdict({
    schemaVersion: 1,
    suite: { name: 'image-api-conformance', version: '0.1.0' },
    startedAt: '2026-01-02T03:04:05.678Z',
    durationMs: 4_321,
    level: 'standard',
    seed: 7,
    targets,
  });
}

export const example: Compliance = exampleOf(
  exampleTarget('one-api'),
  exampleTarget('other-api.v1', ['passed', 'inconclusive']),
);

/** An exchange whose answer holds the hostile names. */
export function exampleExchange(changes: Partial<Exchange['request']> = {}, body?: string): Exchange {
  return {
    key: 'GET /images',
    stage: 'probes-1',
    request: {
      method: 'GET',
      url: 'https://host.example/v2/images?limit=1',
      credential: 'own',
      headers: [
        ['user-agent', 'image-api-conformance/0.1.0'],
        ['X-Auth-Token', '[redacted]'],
        ['Accept', 'application/json'],
      ],
      ...changes,
    },
    outcome: {
      kind: 'answer',
      httpVersion: 'HTTP/1.1',
      status: 200,
      headers: [
        ['content-type', 'application/json; charset=utf-8'],
        ['x-name', nameAt(2)],
      ],
      body: {
        text: body ?? JSON.stringify({ images: hostileNames.map((name, id) => ({ id, name })) }),
        base64: undefined,
        received: 100,
        bytes: 100,
      },
    },
    startedAt: '2026-01-02T03:04:05.678Z',
    durationMs: 5,
    attempts: 1,
    waitedMs: 0,
  };
}

/** A description of the check behind a result. */
export function exampleCheck(result: CheckResult): CheckDescription {
  return {
    id: result.id.replace(/:.*/, ''),
    category: result.category,
    title: result.title,
    proves: 'Every image is asked for by its *own* value and compared with the list.',
    cannotSee: 'Images that other tenants own.',
    confirm: 'repeat',
    asks: true,
    observes: false,
  };
}
