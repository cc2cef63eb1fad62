import { describe, expect, test } from 'vitest';
import { isFinding } from '../../engine/base/verdict.ts';
import { verdictOn } from './compliance-of.ts';
import { complianceWhen } from './spoiled.ts';

const api = 'rackspace-servers-v2';

describe('lists by any filter that make the target fail', async () => {
  const report = await complianceWhen(api, {
    spoil: ({ status, body, path }) =>
      status === 200 && /[?&](?:name|status|server|type|changes-since)=/.test(path)
        ? { status: 500, body: JSON.stringify({ computeFault: { code: 500, message: 'It fails.' } }) }
        : { status, body },
  });

  test('break that no value of a query makes the target fail, and no filter', () => {
    const broken = report.requirements.filter(({ verdict }) => isFinding(verdict)).map(({ id }) => id);
    expect(broken).toContain('000-status-005');
    expect(broken.filter((id) => id.includes('-filter-'))).toEqual([]);
  });

  test('are named with their status where they leave something undecided', () => {
    const words = report.checks.find(({ id }) => id === 'filter.enumeration-partitions-the-list:status');
    expect(words?.message).toContain('status=ACTIVE');
    expect(words?.message).toContain('returned status 500');
    const value = report.checks.find(({ id }) => id === 'filter.returned-items-match:status');
    expect(value?.actual).toContain('status=ACTIVE&limit=1000 returned status 500');
  });
});

describe('single views that are not there, beside a list that is', async () => {
  const report = await complianceWhen(api, {
    spoil: ({ status, body, path }) =>
      /\/images\/[0-9a-f]{8}-/.test(path)
        ? { status: 404, body: JSON.stringify({ itemNotFound: { code: 404, message: 'Not found.' } }) }
        : { status, body },
  });
  const verdictOf = (id: string) => report.requirements.find((one) => one.id === id)?.verdict;

  test('leave it to the list whether a token is asked for', () => {
    expect(verdictOf('000-status-006')).toBe('passed');
    expect(verdictOf('000-status-007')).toBe('passed');
    expect(verdictOn(report, 'status.valid-token-is-not-refused')).toBe('passed');
  });

  test('say nothing of the token by being refused without one as with one', () => {
    expect(verdictOf('003-status-007')).toBe('inconclusive');
    expect(verdictOf('003-status-008')).toBe('inconclusive');
    expect(verdictOf('003-status-003')).toBe('failed');
  });

  test('are one cause', () => {
    expect(report.causes?.map(({ id }) => id)).toEqual(['status.request-in-order-is-served']);
  });
});
