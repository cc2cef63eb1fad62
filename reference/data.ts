/**
 * Makes the images of a world: the roster first, then as many drawn ones as wanted. Equal seeds, equal images,
 * whichever API shows them, so that several APIs can be compared.
 */
import { SimpleFaker } from '@faker-js/faker';
import type { Image, ImageStatus, Visibility } from './model.ts';
import { ROSTER, type RosterEntry } from './roster.ts';

export interface Draw {
  readonly images: readonly Image[];
  /** A token that looks like one of Keystone's. */
  readonly token: string;
  readonly forbiddenToken: string;
  /** Makes one more image out of the same sequence of random numbers. */
  next(): Image;
}

export interface DrawOptions {
  readonly seed: number;
  readonly images: number;
}

const SECOND = 1_000_000;
const START = Date.UTC(2014, 0, 1) * 1000;
const FORMATS: readonly (readonly [string, string])[] = [
  ['bare', 'qcow2'],
  ['bare', 'raw'],
  ['ovf', 'vhd'],
  ['ami', 'ami'],
];
const SYSTEMS = ['debian', 'fedora', 'opensuse', 'arch', 'gentoo', 'alpine', 'freebsd', 'coreos'];

const GONE: readonly RosterEntry[] = [
  { name: 'retired', status: 'deleted', size: 31457280 },
  { name: 'ubuntu', status: 'deleted', size: 2254249, visibility: 'private', owner: 0, server: 0 },
];

/** What may not be used at present shows in the APIs that have a word for it; it does not count. */
const SWITCHED_OFF: RosterEntry = { name: 'switched off', status: 'deactivated', size: 209715200 };

/** @returns the images of a world, in the order of their creation, and its tokens. */
export function draw(options: DrawOptions): Draw {
  const faker = new SimpleFaker({ seed: options.seed });
  const hex = (length: number) => faker.string.hexadecimal({ length, casing: 'lower', prefix: '' });
  const token = hex(32);
  const forbiddenToken = hex(32);
  const owners = [hex(32), hex(32), hex(32)];
  const [first, second, last] = [faker.string.uuid(), faker.string.uuid(), faker.string.uuid()];
  // Two servers differ in the last letter only.
  const servers = [first, second, first.slice(0, -1) + (first.endsWith('0') ? '1' : '0'), last];
  const ties = new Map<number, readonly [number, number]>();
  let clock = START;

  const stamps = (tie: number | undefined): readonly [number, number] => {
    const known = tie === undefined ? undefined : ties.get(tie);
    if (known) return known;
    clock += faker.number.int({ min: 2000, max: 15000 }) * SECOND;
    const age = faker.number.int({ min: 1, max: 5 }) === 1 ? 0 : faker.number.int({ min: 60, max: 200_000 });
    const fraction = ((clock / SECOND) * 7919) % SECOND;
    const made: readonly [number, number] = [clock - age * SECOND + fraction, clock + fraction];
    if (tie !== undefined) ties.set(tie, made);
    return made;
  };

  const build = (entry: RosterEntry): Image => {
    const [createdAt, updatedAt] = stamps(entry.tie);
    const status = entry.status ?? 'active';
    const uploaded = status !== 'queued' && status !== 'saving';
    const server = entry.server === undefined ? null : (servers[entry.server] ?? null);
    const [containerFormat, diskFormat] = entry.format ?? ['bare', 'qcow2'];
    const automatic = faker.datatype.boolean();
    return {
      id: faker.string.uuid(),
      name: entry.name,
      status,
      visibility: entry.visibility ?? 'public',
      size: entry.size === undefined ? faker.number.int({ min: 2 ** 20, max: 2 ** 33 }) : entry.size,
      checksum: uploaded ? hex(32) : null,
      owner: owners[entry.owner ?? 1] ?? token,
      containerFormat,
      diskFormat,
      minDisk: entry.minDisk ?? faker.helpers.arrayElement([0, 0, 10, 20, 40]),
      minRam: entry.minRam ?? faker.helpers.arrayElement([0, 0, 256, 512, 2048]),
      protected: faker.datatype.boolean(),
      tags: faker.helpers.arrayElements(['linux', 'gold', 'test', 'größe'], { min: 0, max: 2 }),
      createdAt,
      updatedAt,
      deletedAt: status === 'deleted' ? updatedAt : null,
      metadata: {
        architecture: faker.helpers.arrayElement(['x86_64', 'i386', 'arm64']),
        auto_disk_config: automatic ? 'True' : 'False',
        image_type: server === null ? 'base' : 'snapshot',
        kernel_id: 'nokernel',
        ramdisk_id: 'nokernel',
        ...entry.metadata,
      },
      server,
      virtualSize: uploaded && faker.datatype.boolean() ? (entry.size ?? 0) * 2 + 1024 : null,
    };
  };

  const drawn = new Set<string>();
  const drawEntry = (): RosterEntry => {
    let name = '';
    do {
      name = `${faker.helpers.arrayElement(SYSTEMS)}-${faker.number.int({ min: 2, max: 40 })}.${faker.number.int(99)}`;
    } while (drawn.has(name));
    drawn.add(name);
    const visibility: Visibility = faker.helpers.arrayElement(['public', 'public', 'private', 'shared']);
    const owner = { public: 1, private: 0, shared: 2 }[visibility];
    const format = faker.helpers.arrayElement(FORMATS);
    return visibility === 'private' && faker.datatype.boolean()
      ? { name, visibility, owner, format, server: faker.number.int(3) }
      : { name, visibility, owner, format };
  };

  const entries = ROSTER.slice(0, options.images);
  while (entries.length < options.images) entries.push(drawEntry());
  // A world of any size has had images that are gone; they do not count.
  if (options.images >= 10) entries.push(...GONE);
  // What is switched off has a stamp of its own, so that it leaves the others as they are.
  const images = shuffleTimes(entries.map(build));
  if (options.images >= 10) images.push(build(SWITCHED_OFF));
  return { images, token, forbiddenToken, next: () => build(drawEntry()) };

  /** Gives the stamps out anew, so that no other attribute follows the time of creation. */
  function shuffleTimes(made: readonly Image[]): Image[] {
    const pairs = faker.helpers.shuffle([
      ...new Set(made.map((image) => `${image.createdAt} ${image.updatedAt}`)),
    ]);
    const given = new Map<string, string>();
    return made.map((image) => {
      const old = `${image.createdAt} ${image.updatedAt}`;
      const fresh = given.get(old) ?? pairs[given.size] ?? old;
      given.set(old, fresh);
      const [createdAt = image.createdAt, updatedAt = image.updatedAt] = fresh.split(' ').map(Number);
      return { ...image, createdAt, updatedAt, deletedAt: image.deletedAt === null ? null : updatedAt };
    });
  }
}

/** The images as one API has them: those whose status it can show, with times as exact as it shows them. */
export function asSeenBy(
  view: { readonly statuses: readonly string[]; readonly microseconds: boolean },
  images: readonly Image[],
): readonly Image[] {
  const exact = (micros: number): number => (view.microseconds ? micros : micros - (micros % SECOND));
  return images
    .filter(({ status }) => status !== 'deactivated' || view.statuses.includes('UNKNOWN'))
    .map((image) => ({
      ...image,
      createdAt: exact(image.createdAt),
      updatedAt: exact(image.updatedAt),
      deletedAt: image.deletedAt === null ? null : exact(image.deletedAt),
    }));
}

/** Statuses that a plain list shows: everything but what is deleted (X50). */
export function isListed(status: ImageStatus): boolean {
  return status !== 'deleted';
}
