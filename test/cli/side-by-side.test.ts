import { expect, test } from 'vitest';
import { byOrigin } from '../../cli/run.ts';
import { type Front, pass, startFront } from '../target/front.ts';
import { call, complianceIn, freshFolder } from './command.ts';

const api = 'otc-images-v1.1';
const token = '1234567890abcdef';
const place = (origin: string, path: string, embedded = false) => ({
  embedded,
  endpoint: { url: `${origin}${path}`, origin, path, query: [] },
});

test('targets of one origin wait for one another, and embedded ones count as one origin', () => {
  const [one, two, three] = [place('http://a', '/v1'), place('http://b', '/v1'), place('http://a', '/v2')];
  const [own, other] = [place('http://127.0.0.1:1', '', true), place('http://127.0.0.1:2', '', true)];
  expect(byOrigin([one, own, two, three, other])).toEqual([[one, three], [own, other], [two]]);
});

test('targets of two origins are observed side by side', async () => {
  // Once the command has seen that it is there, each answers only after the other was asked, too: never, where one waits for the other.
  const asked = new Set<string>();
  let bothAsked = (): void => undefined;
  const both = new Promise<void>((resolve) => {
    bothAsked = resolve;
  });
  const start = (name: string): Promise<Front> =>
    startFront(api, token, (right, response, _path, number) => {
      if (number === 1) return pass(right, response);
      asked.add(name);
      if (asked.size === 2) bothAsked();
      void both.then(() => pass(right, response));
    });
  const fronts = [await start('one'), await start('other')];
  const folder = await freshFolder();
  try {
    const ended = await call(['run', '--only', 'header', '--reports', 'json', '--output', folder], {
      TARGET_URL: fronts.map(({ url }) => url).join(' '),
      TARGET_API: `${api} ${api}`,
      TARGET_TOKEN: token,
      TARGET_TIMEOUT: '10',
    });
    expect(ended.err).toContain(`${fronts[1]?.url}: asking`);
    const { targets } = await complianceIn(folder);
    expect(targets.map(({ url }) => url)).toEqual(fronts.map(({ url }) => url));
    expect(ended.status).toBe(0);
  } finally {
    await Promise.all(fronts.map((front) => front.close()));
  }
});
