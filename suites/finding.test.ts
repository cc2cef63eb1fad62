import { expect, test } from 'vitest';
import { ConformanceFinding, showOutcome } from './finding.ts';

const hostile = 'The name is \u001b[2J and\n::error::x ##[error]y';

test('a finding shows nothing that acts on a terminal or is a command to a build service', () => {
  const { message, stack } = new ConformanceFinding({
    outcome: 'failed',
    message: hostile,
    expected: '::stop-commands::x',
    actual: '##vso[task.complete]',
  });
  expect(message).toBe(
    'The name is \\u{1b}[2J and\n\\u{3a}:error::x #\\u{23}[error]y\nexpected: ::stop-commands::x\nactual: #\\u{23}vso[task.complete]',
  );
  expect(stack).toBe(message);
});

test('a reason to skip is one line, with nothing of that either', () => {
  const reasons: string[] = [];
  showOutcome({ outcome: 'inconclusive', message: hostile }, (reason) => reasons.push(reason));
  expect(reasons).toEqual(['The name is \\u{1b}[2J and\\n::error::x #\\u{23}[error]y']);
});
