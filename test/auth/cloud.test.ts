import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCloud } from '../../cli/cloud.ts';

let home = '';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'conformance-clouds-'));
  mkdirSync(join(home, '.config', 'openstack'), { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function write(name: string, text: string): string {
  const file = join(home, '.config', 'openstack', name);
  writeFileSync(file, text);
  return file;
}

const clouds = `
clouds:
  north:
    profile: vendor
    auth: { username: ada, project_name: images, user_domain_name: People }
    region_name: North
    interface: internal
    verify: false
  plain:
    auth: { auth_url: 'http://127.0.0.1:1/v3', username: ada, password: 12345, project_id: p1 }
    identity_api_version: 3
    image_endpoint_override: http://127.0.0.1:2/v2
  robot:
    auth_type: v3applicationcredential
    auth: { auth_url: 'http://127.0.0.1:1/v3', application_credential_id: a1, application_credential_secret: s3cret }
  saml:
    auth_type: v3oidcpassword
    auth: { auth_url: 'http://127.0.0.1:1/v3' }
`;

function read(environment: Readonly<Record<string, string>>, flag?: string) {
  const access = readCloud(flag, { HOME: home, ...environment });
  return access.ok ? access.value : access.problem.message;
}

describe('a cloud of clouds.yaml', () => {
  beforeEach(() => {
    write('clouds.yaml', clouds);
  });

  it('is completed by secure.yaml and by its profile', () => {
    write('secure.yaml', 'clouds: { north: { auth: { password: hidden } } }');
    write(
      'clouds-public.yaml',
      "public-clouds: { vendor: { auth: { auth_url: 'https://id.example.com' } } }",
    );
    expect(read({ OS_CLOUD: 'north' })).toMatchObject({
      title: 'the cloud "north"',
      authUrl: 'https://id.example.com',
      version: undefined,
      proof: {
        kind: 'password',
        user: { name: 'ada' },
        domain: { name: 'People' },
        password: 'hidden',
      },
      scope: { kind: 'project', project: { name: 'images' }, domain: { id: 'default' } },
      region: 'North',
      interfaces: ['internal'],
      insecure: true,
    });
  });

  it('is read where values look like numbers, and with an address given by hand', () => {
    expect(read({ OS_CLOUD: 'plain' })).toMatchObject({
      version: 'v3',
      proof: { kind: 'password', password: '12345' },
      scope: { kind: 'project', project: { id: 'p1' } },
      overrides: { image: 'http://127.0.0.1:2/v2' },
      interfaces: ['public'],
      insecure: false,
    });
  });

  it('is read with an application credential', () => {
    expect(read({ OS_CLOUD: 'robot' })).toMatchObject({
      version: 'v3',
      proof: { kind: 'application-credential', credential: { id: 'a1' }, secret: 's3cret' },
    });
  });

  it('is chosen by the flag rather than by the environment, and its region by the environment', () => {
    expect(read({ OS_CLOUD: 'robot', OS_REGION_NAME: 'South', OS_USERNAME: 'eve' }, 'plain')).toMatchObject({
      title: 'the cloud "plain"',
      region: 'South',
      proof: { user: { name: 'ada' } },
    });
  });

  it('is found where OS_CLIENT_CONFIG_FILE says', () => {
    const file = write(
      'other.yaml',
      "clouds: { only: { auth: { auth_url: 'http://127.0.0.1:1', token: t } } }",
    );
    expect(read({ OS_CLIENT_CONFIG_FILE: file })).toMatchObject({
      title: 'the cloud "only"',
      proof: { kind: 'token', token: 't' },
      scope: { kind: 'none' },
    });
  });

  it.each([
    [{ OS_CLOUD: 'nowhere' }, /no cloud "nowhere".*north, plain, robot, saml/],
    [{ OS_CLOUD: 'saml' }, /auth_type "v3oidcpassword".*TARGET_TOKEN/],
    [{ OS_CLOUD: 'north' }, /no auth_url/],
    [{ OS_CLOUD: 'plain', OS_CLIENT_CONFIG_FILE: '/nowhere/clouds.yaml' }, /no clouds\.yaml at \/nowhere/],
  ])('%j is refused with what to do', (environment, says) => {
    expect(read(environment)).toMatch(says);
  });

  it('that is no YAML is refused without a word of what stands in it', () => {
    write('clouds.yaml', 'clouds: { north: { auth: { password: hidden-word ]');
    expect(read({ OS_CLOUD: 'north' })).toMatch(/cannot be read/);
    expect(read({ OS_CLOUD: 'north' })).not.toMatch(/hidden-word/);
  });
});

describe('variables alone', () => {
  const base = { OS_AUTH_URL: 'http://127.0.0.1:1/v3', OS_USERNAME: 'ada', OS_PASSWORD: 'hidden' };

  it('name a cloud', () => {
    expect(
      read({
        ...base,
        OS_PROJECT_NAME: 'images',
        OS_PROJECT_DOMAIN_ID: 'd',
        OS_ENDPOINT_TYPE: 'internalURL',
      }),
    ).toMatchObject({
      proof: { kind: 'password', user: { name: 'ada' }, domain: { id: 'default' } },
      scope: { kind: 'project', project: { name: 'images' }, domain: { id: 'd' } },
      interfaces: ['internal'],
    });
  });

  it('name one of version 2', () => {
    expect(read({ ...base, OS_TENANT_NAME: 'images', OS_IDENTITY_API_VERSION: '2.0' })).toMatchObject({
      version: 'v2',
      scope: { kind: 'project', project: { name: 'images' } },
    });
  });

  it('name a domain or the whole system to be good for', () => {
    expect(read({ ...base, OS_DOMAIN_NAME: 'd' })).toMatchObject({ scope: { kind: 'domain' } });
    expect(read({ ...base, OS_SYSTEM_SCOPE: 'all' })).toMatchObject({ scope: { kind: 'system' } });
  });

  it('name none where there is no auth_url', () => {
    expect(read({ OS_USERNAME: 'ada', OS_PASSWORD: 'hidden' })).toBeUndefined();
  });

  it.each([
    [{ ...base, OS_PASSWORD: '' }, /no password/],
    [{ ...base, OS_USERNAME: '' }, /no username/],
    [{ ...base, OS_AUTH_URL: 'id.example.com' }, /auth_url.*not a URL|auth_url.*http/],
    [{ ...base, OS_CACERT: '/nowhere.pem' }, /file \/nowhere\.pem .*does not exist/],
    [{ ...base, OS_AUTH_TYPE: 'v3applicationcredential' }, /application_credential_id/],
  ])('that lack something are refused with what to do', (environment, says) => {
    expect(read(environment)).toMatch(says);
  });
});
