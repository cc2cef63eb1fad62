import { afterEach, describe, expect, it } from 'vitest';
import { openSession } from '../../cli/session.ts';
import { readSettings, type Settings } from '../../cli/settings.ts';
import { clientFor } from '../../cli/target.ts';
import { openTargets } from '../../cli/targets.ts';
import { startReference } from '../../reference/index.ts';
import { pass, startFront } from '../target/front.ts';
import { get } from '../target/misbehaving.ts';
import { type FakeIdentity, type FakeOptions, startFakeIdentity } from './fake-identity.ts';

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of closing.splice(0)) await one.close();
});

const secret = 'the-secret-of-ada';

async function fake(options: Partial<FakeOptions> = {}): Promise<FakeIdentity> {
  const identity = await startFakeIdentity({ secret, image: 'http://127.0.0.1:9/image', ...options });
  closing.push(identity);
  return identity;
}

/** Access to the only target of the settings. */
function enter({ access, sending }: Settings): ReturnType<typeof openSession> {
  return openSession(access.targets[0], access.cloud, sending);
}

function open({ access, sending }: Settings): ReturnType<typeof openTargets> {
  return openTargets(access, sending);
}

function settingsOf(
  environment: Readonly<Record<string, string>>,
  flags: Readonly<Record<string, string>> = {},
) {
  const settings = readSettings({ api: 'rackspace-images-v2', timeout: '5', ...flags }, environment);
  if (!settings.ok) throw new Error(settings.problem.message);
  return settings.value;
}

const user = {
  OS_USERNAME: 'ada',
  OS_PASSWORD: secret,
  OS_PROJECT_NAME: 'images',
  OS_USER_DOMAIN_NAME: 'People',
  OS_PROJECT_DOMAIN_ID: 'd1',
};

describe('a token', () => {
  const cases: Readonly<
    Record<string, readonly [path: string, environment: Readonly<Record<string, string>>, body: unknown]>
  > = {
    'by password, of version 3': [
      '/v3/auth/tokens',
      user,
      {
        auth: {
          identity: {
            methods: ['password'],
            password: { user: { name: 'ada', domain: { name: 'People' }, password: secret } },
          },
          scope: { project: { name: 'images', domain: { id: 'd1' } } },
        },
      },
    ],
    'by password and ids': [
      '/v3/auth/tokens',
      { OS_USER_ID: 'u1', OS_PASSWORD: secret, OS_PROJECT_ID: 'p1' },
      {
        auth: {
          identity: { methods: ['password'], password: { user: { id: 'u1', password: secret } } },
          scope: { project: { id: 'p1' } },
        },
      },
    ],
    'by a token': [
      '/v3/auth/tokens',
      { OS_AUTH_TYPE: 'v3token', OS_TOKEN: secret, OS_PROJECT_ID: 'p1' },
      {
        auth: {
          identity: { methods: ['token'], token: { id: secret } },
          scope: { project: { id: 'p1' } },
        },
      },
    ],
    'by an application credential': [
      '/v3/auth/tokens',
      {
        OS_AUTH_TYPE: 'v3applicationcredential',
        OS_APPLICATION_CREDENTIAL_ID: 'a1',
        OS_APPLICATION_CREDENTIAL_SECRET: secret,
      },
      {
        auth: {
          identity: {
            methods: ['application_credential'],
            application_credential: { id: 'a1', secret },
          },
        },
      },
    ],
    'by the name of an application credential': [
      '/v3/auth/tokens',
      {
        OS_APPLICATION_CREDENTIAL_NAME: 'robot',
        OS_APPLICATION_CREDENTIAL_SECRET: secret,
        OS_USERNAME: 'ada',
      },
      {
        auth: {
          identity: {
            methods: ['application_credential'],
            application_credential: {
              name: 'robot',
              user: { name: 'ada', domain: { id: 'default' } },
              secret,
            },
          },
        },
      },
    ],
    'by password, of version 2': [
      '/v2.0/tokens',
      { OS_IDENTITY_API_VERSION: '2.0', OS_USERNAME: 'ada', OS_PASSWORD: secret, OS_TENANT_NAME: 'images' },
      {
        auth: { passwordCredentials: { username: 'ada', password: secret }, tenantName: 'images' },
      },
    ],
  };

  it.each(Object.entries(cases))(
    '%s is got, and the endpoint with it',
    async (_name, [path, environment, body]) => {
      const identity = await fake();
      const session = await enter(settingsOf({ OS_AUTH_URL: identity.url, ...environment }));
      expect(identity.logins).toEqual([{ path, body }]);
      expect(session).toMatchObject({ ok: true, value: { token: identity.tokens[0] } });
    },
  );

  it('is got of the version that the service has or its address names', async () => {
    const old = await fake({ versions: ['v2'] });
    const both = await fake();
    await enter(settingsOf({ OS_AUTH_URL: old.url, ...user }));
    await enter(settingsOf({ OS_AUTH_URL: `${both.url}/v2.0/`, ...user }));
    await enter(settingsOf({ OS_AUTH_URL: `${both.url}/v3`, ...user }));
    expect([...old.logins, ...both.logins].map(({ path }) => path)).toEqual([
      '/v2.0/tokens',
      '/v2.0/tokens',
      '/v3/auth/tokens',
    ]);
  });

  it('is not asked for where the user gives one together with the endpoint', async () => {
    const identity = await fake();
    const settings = settingsOf(
      { OS_AUTH_URL: identity.url, ...user },
      { url: 'http://127.0.0.1:9/v2', token: 'mine' },
    );
    expect(await enter(settings)).toMatchObject({ ok: true, value: { token: 'mine' } });
    expect(identity.logins).toEqual([]);
  });

  it.each([
    [{ status: 401 }, 'unauthenticated', /refuses the credentials/],
    [{ status: 404 }, 'unauthenticated', /gives no token \(404\)/],
    [{ status: 503 }, 'failing', /fails \(503\)/],
    [{ status: 429 }, 'failing', /fails \(429\)/],
    [{ status: 200 }, 'unauthenticated', /no identity service/],
  ])(
    'that is not given (%j) ends the run with a sentence that holds no secret',
    async (options, code, says) => {
      const identity = await fake(options);
      const session = await enter(settingsOf({ OS_AUTH_URL: identity.url, ...user }));
      expect(session).toMatchObject({ ok: false, problem: { code } });
      if (session.ok) return;
      expect(session.problem.message).toMatch(says);
      expect(session.problem.message).not.toContain(secret);
    },
  );

  it('is asked for again where the service is busy, after as long as it says', async () => {
    const identity = await fake({ busy: 2 });
    const started = performance.now();
    const session = await enter(settingsOf({ OS_AUTH_URL: identity.url, ...user }));
    expect(session).toMatchObject({ ok: true, value: { token: identity.tokens[0] } });
    expect(performance.now() - started).toBeGreaterThan(1900);
  });

  it('is not waited for where nobody answers', async () => {
    const session = await enter(settingsOf({ OS_AUTH_URL: 'http://127.0.0.1:1', ...user }));
    expect(session).toMatchObject({ ok: false, problem: { code: 'unreachable' } });
  });
});

describe('the endpoint', () => {
  const endpointWith = async (environment: Readonly<Record<string, string>>, image?: string) => {
    const identity = await fake(image === undefined ? {} : { image });
    const targets = await open(settingsOf({ OS_AUTH_URL: identity.url, ...user, ...environment }));
    return targets.ok ? 'found' : targets.problem.message;
  };

  it('is that of the region and the interface, with the version that the API has', async () => {
    expect(await endpointWith({})).toContain('127.0.0.1:9');
    expect(await endpointWith({ OS_REGION_NAME: 'South' })).toContain('127.0.0.2:1');
    expect(await endpointWith({ OS_INTERFACE: 'admin' })).toContain('127.0.0.2:1');
    expect(await endpointWith({ OS_IMAGE_ENDPOINT_OVERRIDE: 'http://127.0.0.3:1/v2' })).toContain(
      '127.0.0.3:1',
    );
  });

  it('is missed without a word of what the identity service echoes', async () => {
    const identity = await fake({ echoes: true });
    const targets = await open(settingsOf({ OS_AUTH_URL: identity.url, ...user, OS_REGION_NAME: 'West' }));
    expect(targets).toMatchObject({
      ok: false,
      problem: { message: expect.stringMatching(/it has image \(public, North\).*\[redacted\]/) },
    });
    expect(JSON.stringify(targets)).not.toMatch(/secret-of-ada|token-1/);
  });

  it('is not asked where the catalogue has put a secret into it', async () => {
    for (const image of [`http://127.0.0.1:9/${secret}/v2`, 'http://127.0.0.1:9/token-1-0123456789abcdef/v2'])
      expect(await endpointWith({}, image)).toMatch(/service catalog contains a secret, so nothing is sent/);
  });

  it.each(['file:///etc/passwd', 'http://ada:lovelace@127.0.0.1:9/v2', 'no address', '//127.0.0.1:9'])(
    'is not asked where the catalogue has %j, which is no mistake of the user',
    async (image) => {
      const identity = await fake({ image });
      const targets = await open(settingsOf({ OS_AUTH_URL: identity.url, ...user }));
      expect(targets).toMatchObject({
        ok: false,
        problem: {
          code: 'not-in-catalogue',
          message: expect.stringMatching(/address of image in the service catalog/),
        },
      });
      expect(JSON.stringify(targets)).not.toContain('lovelace');
    },
  );

  it('that the catalogue lacks is missed with what there is', async () => {
    expect(await endpointWith({ OS_REGION_NAME: 'West' })).toMatch(
      /no image with interface public in region West; it has image \(public, North\)/,
    );
  });
});

it('a target of a cloud is asked as gently as any other', async () => {
  const front = await startFront('rackspace-images-v2', 'of-the-target', (right, response) =>
    pass(right, response, { status: 200, body: '{"images": []}' }),
  );
  closing.push(front);
  const identity = await fake({ image: front.url.replace(/\/v2$/, '') });
  const settings = settingsOf({ OS_AUTH_URL: identity.url, ...user });
  const targets = await open(settings);
  if (!targets.ok) throw new Error(targets.problem.message);
  const client = clientFor(targets.value.targets[0], settings.sending);
  closing.push(client);
  const started = performance.now();
  await Promise.all(Array.from({ length: 11 }, (_, number) => client.exchange(get(`/${number}`), 'test')));
  expect(performance.now() - started).toBeGreaterThan(195);
});

it('a run gets token and endpoint from the cloud, and a fresh token when the first has run out', async () => {
  const good = new Set<string>();
  const front = await startFront(
    'rackspace-images-v2',
    'of-the-target',
    (right, response, _path, _n, token) =>
      good.has(token)
        ? pass(right, response, { status: 200, body: '{"images": []}' })
        : pass(right, response, { status: 401, body: '{}' }),
  );
  closing.push(front);
  const identity = await fake({ image: front.url.replace(/\/v2$/, '') });
  const settings = settingsOf({ OS_AUTH_URL: identity.url, ...user });
  for (const number of [1, 2, 3]) good.add(`token-${number}-0123456789abcdef`);
  const targets = await open(settings);
  if (!targets.ok) throw new Error(targets.problem.message);
  const [target] = targets.value.targets;
  expect(target.endpoint.url).toBe(front.url);
  const client = clientFor(target, settings.sending);
  closing.push(client);
  const status = async () => {
    const { outcome } = await client.exchange(get('/images'), 'test');
    return outcome.kind === 'answer' ? outcome.status : outcome.code;
  };
  expect(await status()).toBe(200);
  good.delete('token-1-0123456789abcdef');
  expect(await status()).toBe(200);
  expect(identity.tokens).toHaveLength(2);
});

describe('several APIs of one cloud', () => {
  it('are found in its catalogue with one login', async () => {
    const token = 'token-1-0123456789abcdef';
    const [images, servers] = await Promise.all([
      startReference({ api: 'rackspace-images-v2', token }),
      startReference({ api: 'rackspace-servers-v2', token }),
    ]);
    closing.push(images, servers);
    const identity = await fake({ image: new URL(images.url).origin, compute: servers.url });
    const settings = readSettings(
      {},
      { ...user, OS_AUTH_URL: identity.url, TARGET_API: 'rackspace-images-v2 rackspace-servers-v2' },
    );
    const targets = settings.ok ? await open(settings.value) : settings;
    if (!targets.ok) throw new Error(targets.problem.message);
    expect(targets.value.targets.map(({ api, endpoint, token: own }) => [api.id, endpoint.url, own])).toEqual(
      [
        ['rackspace-images-v2', images.url, token],
        ['rackspace-servers-v2', servers.url, token],
      ],
    );
    expect(identity.logins).toHaveLength(1);
  });
});
