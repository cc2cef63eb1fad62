/** Filters that do nothing, or the wrong thing altogether. */

import { withParameter } from '../conditions.ts';
import type { ApiId } from '../model.ts';
import { only } from '../only.ts';
import * as sentences from '../sentences/index.ts';
import type { Wraps } from '../stages.ts';
import { ignoringFilters, onFilter, onFilters } from '../wraps/requests.ts';
import { type Fault, fault, group, lists, type Sentence, STRICT_ONLY, sharing } from './fault.ts';

/** "Most attributes" can be filtered by (002 L29); which, is not said of these. */
const MOST = '002 L29: direct comparison by most attributes';

const FILTERS: readonly (readonly [parameter: string, apis: readonly ApiId[], Sentence, says: string])[] = [
  [
    'name',
    lists.all,
    sentences.NAME_FILTER,
    '000 L68-69, 001 L11, 002 L82-84 and 004 L30: filters by image name',
  ],
  [
    'status',
    lists.all,
    sentences.STATUS_FILTER,
    '000 L71-72, 001 L12, 002 L29-30 and 004 L36: filters by status',
  ],
  ['visibility', lists.images, sentences.VISIBILITY_FILTER, '002 L85-88: filters by visibility'],
  ['owner', lists.images, sentences.OWNER_FILTER, '002 L89-91: filters by owner'],
  ['size_min', lists.sized, sentences.SIZE_MIN, '002 L34-41 and 004 L38: the minimum size'],
  ['size_max', lists.sized, sentences.SIZE_MAX, '002 L34-41 and 004 L40: the maximum size'],
  [
    'changes-since',
    lists.since,
    sentences.CHANGES_SINCE,
    '000 L88-91, 001 L9 and 004 L42: only what has changed since',
  ],
  ['type', lists.novas, sentences.TYPE_FILTER, '000 L98-101 and 001 L15: filters by kind of image'],
  ['server', lists.novas, sentences.SERVER_FILTER, '000 L62-66 and 001 L10: filters by server'],
  ['disk_format', lists.otc, sentences.DISK_FORMAT_FILTER, '004 L34, L49: filters by disk format'],
  ['container_format', lists.otc, sentences.CONTAINER_FORMAT_FILTER, '004 L32: filters by container format'],
  ['checksum', lists.images, sentences.CHECKSUM_FILTER, MOST],
  ['size', lists.images, sentences.SIZE_FILTER, MOST],
  ['id', lists.images, sentences.ID_FILTER, MOST],
];

/** What is broken by a filter that does nothing: what it asks for, that it narrows the list, and that its name is understood. */
function ignoring(parameter: string, { requirements }: Sentence): readonly string[] {
  return [
    ...requirements,
    ...sentences.FILTERS_NARROW.requirements,
    ...(parameter === 'changes-since'
      ? [...sentences.SINCE_SPELT.requirements, ...sentences.SINCE_FUTURE.requirements]
      : []),
    ...(parameter.startsWith('size_') ? sentences.UNKNOWN_SIZE.requirements : []),
  ];
}

const DOCUMENTED: readonly Fault[] = FILTERS.flatMap(([parameter, apis, sentence, says]) => [
  ...group(
    `filter.${parameter}-`,
    apis,
    sharing({ ...sentence, cites: `(${says})` }, says === MOST ? STRICT_ONLY : {}),
    {
      [`ignored: Ignores ${parameter} and gives every image`]: [
        ignoringFilters(parameter),
        { requirements: ignoring(parameter, sentence) },
      ],
      [`inverted: Gives exactly the images that ${parameter} does not ask for`]: [
        onFilter(parameter, (_value, _filter, _image, kept) => !kept),
        {
          also: [
            ...(parameter.startsWith('size_') ? [sentences.UNKNOWN_SIZE] : []),
            ...(parameter === 'changes-since' ? [sentences.SINCE_EVER, sentences.SINCE_FUTURE] : []),
          ],
        },
      ],
      // An owner is that of "images shared with the user" (002 L91), so that none may be a true answer (X19).
      ...(parameter !== 'owner' && {
        [`finds-nothing: Gives an empty list whatever ${parameter} asks for`]: [
          onFilter(parameter, () => false),
          parameter === 'changes-since' ? { also: sentences.SINCE_EVER } : {},
        ],
      }),
    },
  ),
]);

/** A member that images show, as a parameter, takes all filters away. */
const undoing = (member: string): Wraps =>
  only(
    withParameter(member),
    onFilters(() => []),
  );

const undone = (apis: readonly ApiId[], member: string, besides?: Sentence): Fault =>
  fault(
    `filter.${member}-undoes-filters: ${member} as a parameter undoes the other filters`,
    apis,
    sentences.NO_OTHER_PARAMETER,
    [
      undoing(member),
      {
        consequences: sentences.FILTER_SOUND,
        ...(besides && { also: besides }),
      },
    ],
  );

export const FILTERS_IGNORED: readonly Fault[] = [
  ...DOCUMENTED,
  ...['container_format', 'disk_format', 'min_ram', 'protected'].map((member) =>
    fault(
      `filter.shown-${member}-ignored: Ignores ${member}, which images show, and gives every image`,
      lists.images,
      { ...sentences.MOST_ATTRIBUTES, cites: `(${MOST})` },
      ignoringFilters(member),
    ),
  ),
  undone(lists.images, 'created_at'),
  undone(lists.images, 'min_disk', sentences.MOST_ATTRIBUTES),
  undone(lists.novas, 'minRam'),
  undone(lists.otc, 'is_public'),
];
