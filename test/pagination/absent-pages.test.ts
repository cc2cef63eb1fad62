import { expect, test } from 'vitest';
import { runOn } from '../support/list-server/run.ts';
import { inTurn } from '../support/share.ts';
import { absences } from './families/absences.ts';
import * as linking from './families/links.ts';
import * as marking from './families/markers-and-cursors.ts';
import * as placing from './families/offsets.ts';
import * as paged from './families/pages.ts';

/** Families with a sign on each page by which the list goes on. */
const linked = [
  marking.stripe,
  marking.openStack,
  marking.aip,
  marking.djangoCursor,
  placing.djangoOffset,
  paged.gitLab,
  linking.fhir,
];

/** Families whose pages can be counted without one. */
const counted = [placing.scim, placing.search, paged.pocketBase];

const [ignored, whole, refused, unlinked] = absences;

const cases = [
  ...[ignored, whole, refused].flatMap((absence) =>
    [...linked, ...counted].map((family) => ({ absence, family })),
  ),
  ...linked.map((family) => ({ absence: unlinked, family })),
].flatMap(({ absence, family }) =>
  absence === undefined ? [] : [[family.name, absence.name, family, absence] as const],
);

test.each(inTurn(cases, 6))('%s that %s has one cause of all findings', async (_, __, family, { wrong }) => {
  const { compliance, findings } = await runOn(family.api, family.server, wrong(family));
  expect(findings.length).toBeGreaterThan(1);
  expect(compliance.causes?.map(({ title }) => title)).toHaveLength(1);
});
