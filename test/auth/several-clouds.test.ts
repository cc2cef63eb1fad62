import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readSettings } from '../../cli/settings.ts';
import type { Target } from '../../cli/target.ts';
import { openTargets } from '../../cli/targets.ts';
import { startReference } from '../../reference/index.ts';
import { freshFolder } from '../cli/command.ts';
import { type FakeIdentity, startFakeIdentity } from './fake-identity.ts';

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of closing.splice(0)) await one.close();
});

interface Cloud {
  readonly images: { readonly url: string };
  readonly identity: FakeIdentity;
}

interface Flags {
  readonly url?: readonly string[];
  readonly 'os-cloud': readonly string[];
}

/** A cloud with an identity service and an image endpoint of its own. */
async function startCloud(secret: string): Promise<Cloud> {
  const images = await startReference({ api: 'rackspace-images-v2', token: 'token-1-0123456789abcdef' });
  const identity = await startFakeIdentity({ secret, image: new URL(images.url).origin });
  closing.push(images, identity);
  return { images, identity };
}

/** The targets that are opened with these flags, where `clouds.yaml` has both clouds. */
async function open(flags: Flags, north: Cloud, south: Cloud): Promise<readonly Target[]> {
  const file = join(await freshFolder(), 'clouds.yaml');
  const auth = (url: string, password: string) => ({
    auth: { auth_url: url, username: 'ada', password, project_name: 'images' },
  });
  const clouds = {
    north: auth(north.identity.url, 'of-the-north'),
    south: auth(south.identity.url, 'of-the-south'),
  };
  writeFileSync(file, JSON.stringify({ clouds }));
  const api = Array.from(flags['os-cloud'], () => 'rackspace-images-v2');
  const settings = readSettings({ ...flags, api, timeout: '5' }, { OS_CLIENT_CONFIG_FILE: file });
  const targets = settings.ok ? await openTargets(settings.value.access, settings.value.sending) : settings;
  if (!targets.ok) throw new Error(targets.problem.message);
  return targets.value.targets;
}

test('each target is entered by its own cloud, and targets of one cloud share one login', async () => {
  const north = await startCloud('of-the-north');
  const south = await startCloud('of-the-south');
  const other = await startReference({ api: 'rackspace-images-v2', token: 'token-1-0123456789abcdef' });
  closing.push(other);
  const urls = [north.images.url, south.images.url, other.url];
  const targets = await open({ url: urls, 'os-cloud': ['north', 'south', 'south'] }, north, south);
  expect(targets.map(({ endpoint }) => endpoint.url)).toEqual(urls);
  expect([north.identity.logins.length, south.identity.logins.length]).toEqual([1, 1]);
});

test('where no endpoint is given, the catalogue of each cloud has it', async () => {
  const north = await startCloud('of-the-north');
  const south = await startCloud('of-the-south');
  const targets = await open({ 'os-cloud': ['north', 'south'] }, north, south);
  expect(targets.map(({ endpoint }) => endpoint.url)).toEqual([north.images.url, south.images.url]);
});
