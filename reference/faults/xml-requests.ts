/** Requests that mean one thing in JSON and another in XML (001 L3-15; I36): faults of requests that show in XML only. */
import * as when from '../conditions.ts';
import { isListed } from '../data.ts';
import { only } from '../only.ts';
import { SAME, SAME_FILTERS, SAME_PAGES, SAME_STATUS, XML_TOKEN } from '../sentences/index.ts';
import type { Wraps } from '../stages.ts';
import { complainingWith, letThrough, refusedWith } from '../wraps/answers.ts';
import { beginningEarly, beginningLate, limiting, onOrder } from '../wraps/pages.ts';
import { comparingNames, ignoringFilters, onFilters, onPool, onQuery } from '../wraps/requests.ts';
import { onRoot } from '../wraps/xml.ts';
import { type Extras, type Fault, group, type How, lists, type Sentence, STRICT_ONLY } from './fault.ts';

/** Base faults that show in XML only; the second member narrows them further. */
type Base = Wraps | readonly [stages: Wraps, when: when.Condition | undefined, extras?: Extras];

function inXml(sentence: Sentence, bases: Readonly<Record<string, Base>>): readonly Fault[] {
  const rows = Object.entries(bases).map(([row, base]): readonly [string, How] => {
    const [stages, further, extras = {}] = isNarrowed(base) ? base : [base, undefined];
    return [row, [only(further ? when.allOf(when.inXml, further) : when.inXml, stages), extras]];
  });
  return group('equivalence.', lists.compute, sentence, Object.fromEntries(rows));
}

function isNarrowed(base: Base): base is Exclude<Base, Wraps> {
  return Array.isArray(base);
}

const ignored = ['name', 'status', 'type', 'server', 'changes-since'].map(
  (parameter): readonly [string, Base] => [
    `${parameter}-ignored-in-xml: Ignores ${parameter} when asked for XML`,
    ignoringFilters(parameter),
  ],
);

export const XML_REQUESTS: readonly Fault[] = [
  ...inXml(SAME_FILTERS, {
    ...Object.fromEntries(ignored),
    'name-beyond-ascii-lost-in-xml: A name with letters beyond ASCII finds nothing when asked for XML':
      comparingNames((name, value) => name === value && /^[ -~]*$/.test(name)),
    'offset-lost-in-xml: Ignores changes-since with an offset when asked for XML': [
      ignoringFilters('changes-since'),
      when.withParameter('changes-since', /[+-]\d\d:\d\d$/),
    ],
    ...Object.fromEntries(
      ['ERROR', 'UNKNOWN'].map((word): readonly [string, Base] => [
        `${word.toLowerCase()}-ignored-in-xml: Ignores status=${word} when asked for XML`,
        [ignoringFilters('status'), when.withParameter('status', word)],
      ]),
    ),
    'two-filters-in-xml: Of two filters only the first counts when asked for XML': onFilters((filters) =>
      filters.slice(0, 1),
    ),
  }),
  ...inXml(SAME_PAGES, {
    'limit-ignored-in-xml: Ignores the limit when asked for XML': onQuery((query) => ({
      ...query,
      limit: 1000,
    })),
    'one-more-in-xml: Gives one image more than the limit when asked for XML': limiting((limit) => limit + 1),
    'marker-ignored-in-xml: Ignores the marker when asked for XML': onQuery((query) => ({
      ...query,
      marker: undefined,
    })),
    "marker-inclusive-in-xml: Begins with the marker's image when asked for XML": beginningEarly,
    'page-cap-in-xml: Gives no more than 20 images in XML, and says nothing of it': [
      onOrder((line) => line.slice(0, 20)),
      undefined,
      { also: '001-equivalence-006' },
    ],
  }),
  ...inXml(SAME.pages, {
    'marker-skips-one-in-xml: The image right behind the marker is missing in XML': beginningLate,
    'limit-one-gives-two-in-xml: limit=1 gives two images in XML': [limiting(() => 2), when.atLimitOf(1)],
    'limit-lost-with-status-in-xml: Ignores the limit when a status is given and XML is asked for': [
      onQuery((query) => ({ ...query, limit: 1000 })),
      when.withFilter('status'),
    ],
    "marker-inclusive-with-name-in-xml: By name, a page begins with the marker's image when asked for XML": [
      beginningEarly,
      when.withFilter('name'),
    ],
    'filters-lost-with-marker-in-xml: Filters are ignored behind a marker in XML': [
      ignoringFilters(),
      when.afterMarker,
    ],
  }),
  ...inXml(SAME.filters, {
    'filters-lost-with-limit-in-xml: Filters are ignored with a limit in XML': [
      ignoringFilters(),
      when.withLimit(),
    ],
  }),
  ...inXml(SAME.images, {
    'unsized-missing: Images without data are missing in XML': onPool((pool) =>
      pool.filter(({ checksum }) => checksum !== null),
    ),
    'deleted-in-xml: Deleted images are in the list in XML': [
      onPool((pool, _query, { world }) => [
        ...pool,
        ...world.all().filter(({ status }) => !isListed(status)),
      ]),
      when.not(when.afterMarker),
    ],
  }),
  ...inXml(SAME.order, {
    'sorted-by-name-in-xml: The list is sorted by name in XML': onOrder((line) =>
      [...line].sort((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1)),
    ),
  }),
  ...inXml(SAME.structure, {
    'one-image-bare: A list with one image is that image without the list in XML': onRoot((root) => {
      const [image, ...others] = root.children;
      if (root.name !== 'images' || image === undefined || typeof image === 'string' || others.length > 0)
        return root;
      const declarations = root.attributes.filter(([name]) => name.startsWith('xmlns'));
      return { ...image, attributes: [...declarations, ...image.attributes] };
    }),
  }),
  ...inXml(SAME_STATUS, {
    'bad-limit-accepted-in-xml: Refuses a bad limit when asked for JSON, and takes it when asked for XML': [
      letThrough,
      when.whenRefusedAt('limit'),
    ],
    'bad-limit-500-in-xml: Breaks down at a bad limit when asked for XML': [
      refusedWith(500),
      when.whenRefusedAt('limit'),
      { also: '001-status-009' },
    ],
    'bad-marker-404-in-xml: Answers an unknown marker with 404 when asked for XML, with 400 when asked for JSON':
      [refusedWith(404), when.whenRefusedAt('marker'), { ...STRICT_ONLY, also: '001-status-003' }],
    'bad-time-500-in-xml: Breaks down at a bad changes-since when asked for XML': [
      refusedWith(500),
      when.whenRefusedAt('changes-since'),
      { also: '001-status-009' },
    ],
  }),
  ...group('status.', lists.compute, XML_TOKEN, {
    'xml-without-token: Shows XML to who has no token': only(
      when.allOf(when.inXml, when.whenRefusedWith(401)),
      letThrough,
    ),
  }),
  ...group('status.', lists.compute, SAME_STATUS, {
    'xml-item-500: Breaks down at a bad value of any parameter in XML': [
      only(when.allOf(when.inXml, when.whenRefusedFor('parameter')), complainingWith(500)),
      { also: '001-status-009' },
    ],
  }),
];
