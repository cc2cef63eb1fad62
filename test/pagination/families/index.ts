import type { Family } from './family.ts';
import * as links from './links.ts';
import * as markersAndCursors from './markers-and-cursors.ts';
import * as offsets from './offsets.ts';
import * as pages from './pages.ts';
import * as startsAndBlanks from './starts-and-blanks.ts';

/** One family for each convention by which list APIs come in pages. */
export const families: readonly Family[] = [
  ...Object.values(markersAndCursors),
  ...Object.values(offsets),
  ...Object.values(pages),
  ...Object.values(links),
  ...Object.values(startsAndBlanks),
];
