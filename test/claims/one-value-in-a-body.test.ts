import { expect, test } from 'vitest';
import { complianceWhen, notKept } from './spoiled.ts';

test('a text that has one sign more in the single view breaks only that both views show the same', async () => {
  const report = await complianceWhen('rackspace-servers-v2', {
    spoil: ({ status, body, path }) => ({
      status,
      body: /\/images\/[0-9a-f]{8}-/.test(path)
        ? body.replace(/("metadata":\{"[^"]+":")/, String.raw`$1\n`)
        : body,
    }),
  });
  expect(notKept(report)).toEqual(['003-consistency-004']);
  const [cause, ...others] = report.causes ?? [];
  expect(others).toEqual([]);
  expect(cause?.title).toContain('shows a different value of metadata when it is read individually');
});

test('a progress above its bound in XML breaks only that it is from 0 to 100', async () => {
  const report = await complianceWhen('openstack-compute-v2', {
    spoil: ({ status, body, type }) => ({
      status,
      body: type.includes('xml')
        ? body.replace(/<image [^>]*status="SAVING"[^>]*>/g, (image) =>
            image.replace(/progress="\d+"/, 'progress="101"'),
          )
        : body,
    }),
  });
  expect(notKept(report)).toEqual(['001-schema-038']);
  expect(report.causes?.map(({ id }) => id)).toEqual(['schema.xml-matches-xsd:listImages']);
});
