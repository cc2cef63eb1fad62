import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { aspectsNamed, checkIn, namesInstance } from '../../engine/api/catalogue.ts';
import { knownApis } from '../../engine/api/load.ts';
import { isWithin } from '../../engine/base/aspect.ts';
import { categories } from '../../engine/base/verdict.ts';
import { checks } from '../../suites/checks.ts';
import { explanations } from '../../suites/explanations.ts';
import { instancesFor } from '../../suites/target-run.ts';
import { loadOrThrow } from '../support/observe-reference.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const apis = await Promise.all(knownApis().map(loadOrThrow));

describe('checks', () => {
  test('every file of a category is a check, named after its id, and is listed', () => {
    const files = categories.flatMap((category) =>
      existsSync(`${root}suites/${category}`)
        ? readdirSync(`${root}suites/${category}`)
            .filter((file) => !file.endsWith('.test.ts'))
            .map((file) => `${category}.${file.replace(/\.ts$/, '')}`)
        : [],
    );
    expect([...checks.map(({ id }) => id)].sort()).toEqual(files.sort());
  });

  test('every check says how it works and what it cannot see', () => {
    for (const check of checks) {
      expect(check.proves.length, check.id).toBeGreaterThan(40);
      expect(check.cannotSee.length, check.id).toBeGreaterThan(10);
    }
  });

  test('ids of checks stay as they were published', async () => {
    const ids = apis.flatMap((api) => instancesFor(api).map(({ id }) => `${api.id} ${id}`));
    expect(new Set(ids).size).toBe(ids.length);
    await expect(`${ids.sort().join('\n')}\n`).toMatchFileSnapshot('check-ids.txt');
  });
});

describe('explanations of findings', () => {
  const ids = checks.map(({ id }) => id);
  const known = (name: string): boolean =>
    name.endsWith('.*') ? ids.some((id) => id.startsWith(name.slice(0, -1))) : ids.includes(name);

  test('name checks that there are', () => {
    const named = explanations.flatMap(({ causes, consequences }) => [...causes, ...consequences]);
    expect(named.filter((name) => !known(name))).toEqual([]);
  });

  test('explain something other than their causes', () => {
    const idle = explanations.filter(({ causes, consequences }) =>
      consequences.every((name) => causes.includes(name)),
    );
    expect(idle).toEqual([]);
  });
});

describe('requirements', () => {
  for (const api of apis) {
    const { requirements, readings } = api;
    const ids = instancesFor(api).map(({ id }) => id);

    test(`${api.id}: every check that a requirement names exists`, () => {
      const known = new Set([...ids, ...checks.map(({ id }) => id)]);
      const unknown = requirements.flatMap(({ id, checks: named }) =>
        named.filter((name) => !known.has(name.split('#', 1)[0] ?? '')).map((name) => `${id} names ${name}`),
      );
      expect(unknown).toEqual([]);
    });

    test(`${api.id}: every aspect that a requirement rests on is one that its check can claim`, () => {
      const known = instancesFor(api);
      const unclaimable = requirements.flatMap((requirement) =>
        requirement.checks
          .map((entry) => ({ entry, named: { checks: [entry] } }))
          .filter(({ named }) => {
            const wanted = known.flatMap((instance) =>
              aspectsNamed(named, instance.id).map((aspect) => ({ aspect, instance })),
            );
            // Where an entry names a check for all its subjects, the aspect may be that of one of them.
            return !wanted.some(({ aspect, instance }) =>
              instance.aspects.some((claimed) => isWithin(claimed, aspect)),
            );
          })
          .map(({ entry }) => `${requirement.id} names ${entry}`),
      );
      expect(unclaimable).toEqual([]);
    });

    test(`${api.id}: no requirement rests on checks alone that take note and never make a finding`, () => {
      const observing = new Set(checks.filter(({ observes }) => observes).map(({ id }) => id));
      const unbreakable = requirements.filter(
        ({ checks: named }) => named.length > 0 && named.every((entry) => observing.has(checkIn(entry))),
      );
      expect(unbreakable.map(({ id }) => id)).toEqual([]);
    });

    test(`${api.id}: every requirement is verified, or says why it cannot be`, () => {
      const orphans = requirements.filter(
        (requirement) =>
          requirement.untestable === undefined &&
          !requirement.planned &&
          !ids.some((id) => namesInstance(requirement, id)),
      );
      expect(orphans.map(({ id }) => id)).toEqual([]);
    });

    test(`${api.id}: every check verifies a requirement`, () => {
      expect(ids.filter((id) => !requirements.some((requirement) => namesInstance(requirement, id)))).toEqual(
        [],
      );
    });

    test(`${api.id}: nothing is left as planned`, () => {
      expect(requirements.filter(({ planned }) => planned).map(({ id }) => id)).toEqual([]);
    });

    test(`${api.id}: every reading that a requirement names exists`, () => {
      expect(
        requirements.flatMap((requirement) => requirement.readings.filter((id) => !readings.has(id))),
      ).toEqual([]);
    });
  }
});

describe('the specification drives', () => {
  const words =
    /rackspace|openstack|glance|nova\b|otc-|changes-since|size_min|size_max|sort_key|sort_dir|images_links|created_at|updated_at|minDisk|minRam|ramdisk|visibility|checksum|container_format|disk_format|'\/images/i;

  test('a reading that a file says a check rests on is one, and so is the check', () => {
    const known = new Set(checks.map(({ id }) => id));
    const wrong = apis.flatMap((api) =>
      [...api.readingsByCheck].flatMap(([check, ids]) => [
        ...(known.has(check) ? [] : [`${api.id}: there is no check ${check}`]),
        ...ids.filter((id) => !api.readings.has(id)).map((id) => `${api.id}: there is no reading ${id}`),
      ]),
    );
    expect(wrong).toEqual([]);
  });

  const sources = (folder: string) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => ({
        file: `${folder}/${file}`,
        lines: readFileSync(`${root}${folder}/${file}`, 'utf8').split('\n'),
      }));

  test.each(['engine', 'suites'])('%s holds no file of more than 250 lines', (folder) => {
    const long = sources(folder).filter(({ lines }) => lines.length - 1 > 250);
    expect(long.map(({ file, lines }) => `${file}: ${lines.length - 1}`)).toEqual([]);
  });

  test.each(['engine', 'suites'])('%s holds no word that belongs to one API', (folder) => {
    const found = sources(folder)
      .flatMap(({ file, lines }) => lines.map((line, index) => ({ line, place: `${file}:${index + 1}` })))
      .filter(
        ({ line }) =>
          /\bX\d\d\b/.test(line) ||
          (!/^\s*(\/\/|\*|\/\*)/.test(line) && words.test(line.replaceAll('image-api-conformance', ''))),
      );
    expect(found.map(({ place, line }) => `${place} ${line.trim()}`)).toEqual([]);
  });
});
