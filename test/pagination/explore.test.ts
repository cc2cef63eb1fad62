import { test } from 'vitest';
import { runOn } from '../support/list-server/run.ts';
import { absences } from './families/absences.ts';
import * as marking from './families/markers-and-cursors.ts';
import * as placing from './families/offsets.ts';
import * as paged from './families/pages-and-links.ts';

test('explore', async () => {
  for (const family of [marking.stripe, marking.openStack, marking.aip, marking.djangoCursor, placing.djangoOffset, placing.scim, placing.search, paged.gitLab, paged.pocketBase, paged.jsonServer, paged.fhir])
    for (const absence of absences) {
      const { compliance, findings } = await runOn(family.api, family.server, absence.wrong(family));
      console.log(`## ${family.name}: ${absence.name}: ${compliance.causes.length} causes, ${findings.length} findings`);
      for (const cause of compliance.causes) console.log(`   ${cause.id} | ${cause.title} | ${cause.checks.join(' ')}`.slice(0, 400));
    }
}, 600_000);
