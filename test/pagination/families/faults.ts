import { type Asked, type Page, sent, type Wrong, without } from '../../support/list-server/server.ts';
import type { Family } from './family.ts';
import type { FamilyFault } from './fault.ts';
import { faultsOfMarkersAndCursors } from './faults-of-markers-and-cursors.ts';
import { faultsOfOffsets } from './faults-of-offsets.ts';
import { faultsOfPagesAndLinks } from './faults-of-pages-and-links.ts';
import * as linking from './links.ts';
import * as marking from './markers-and-cursors.ts';
import * as placing from './offsets.ts';
import * as paged from './pages.ts';

const positionOf = ({ server }: Family): string => server.pager?.position ?? '';
const isLater = (family: Family, asked: Asked): boolean => sent(asked, positionOf(family)) !== undefined;

/** Faults of where a page begins and what it holds, which any style can have. */
function common(family: Family): readonly FamilyFault[] {
  const later = (change: (right: Page) => Page): Wrong => ({
    page: (right, _all, asked) => (isLater(family, asked) ? change(right) : right),
  });
  return [
    {
      name: 'loses the first entry of every later page',
      family,
      wrong: later((right) => ({ ...right, entries: right.entries.slice(1) })),
      check: 'pagination.pages-join-to-the-whole-list',
    },
    {
      name: 'repeats the last entry of a page on the next one',
      family,
      wrong: {
        page: (right, all) => ({
          ...right,
          entries: [...all.slice(Math.max(0, right.start - 1), right.start), ...right.entries],
        }),
      },
      check: 'pagination.pages-join-to-the-whole-list',
    },
    {
      name: 'ignores the size',
      family,
      wrong: { asked: (asked) => without(asked, family.server.sizes?.parameter ?? '') },
      check: 'pagination.limit-bounds-the-page',
    },
  ];
}

/** The families whose faults are tried: one of each style and of each way to end. */
const tried: readonly Family[] = [
  marking.stripe,
  marking.aip,
  marking.datasette,
  marking.djangoCursor,
  placing.djangoOffset,
  placing.scim,
  placing.search,
  paged.gitLab,
  paged.pocketBase,
  paged.jsonServer,
  linking.fhir,
];

/** Every fault that a family's server can have. */
export const familyFaults: readonly FamilyFault[] = [
  ...tried.flatMap(common),
  ...faultsOfMarkersAndCursors,
  ...faultsOfOffsets,
  ...faultsOfPagesAndLinks,
];
