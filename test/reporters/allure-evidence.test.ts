import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../engine/base/exchange.ts';
import { responseText } from '../../reporters/allure-evidence.ts';

function answered(text: string): Exchange {
  return {
    key: 'GET /images own',
    stage: 'probes-1',
    request: { method: 'GET', url: 'http://127.0.0.1:1/images', credential: 'own', headers: [] },
    outcome: {
      kind: 'answer',
      httpVersion: 'HTTP/1.1',
      status: 200,
      headers: [['content-type', 'application/json']],
      body: { text, base64: undefined, received: text.length, bytes: text.length },
    },
    startedAt: '2024-01-01T00:00:00Z',
    durationMs: 1,
    attempts: 1,
    waitedMs: 0,
  };
}

describe('a body as evidence', () => {
  it('is indented where it is JSON', () => {
    expect(responseText(answered('{"images":[]}'), 1000)).toBe(
      'HTTP/1.1 200\ncontent-type: application/json\n\n{\n  "images": []\n}',
    );
  });

  it.each([
    ['nests a hundred thousand deep', '['.repeat(100_000) + ']'.repeat(100_000)],
    [
      'nests deep again and again',
      `[${Array(8000)
        .fill(`${'['.repeat(150)}${']'.repeat(150)}`)
        .join()}]`,
    ],
    ['is a text of 50 MB', JSON.stringify(['x'.repeat(50 * 1024 * 1024)])],
  ])('that %s is cut before it is looked at, in no time', (_name, text) => {
    const started = performance.now();
    const shown = responseText(answered(text), 2000);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(shown.length).toBeLessThan(3000);
    expect(shown).toMatch(/truncated; the recording contains all \d+ bytes/);
  });
});
