/** Filters that do nothing, in lists whose pages lead back to the first, so that no walk comes to an end. */
import { withParameter } from '../conditions.ts';
import { only } from '../only.ts';
import * as sentences from '../sentences/index.ts';
import { allOf } from '../sentences/sentence.ts';
import type { Wraps } from '../stages.ts';
import { ignoringFilters } from '../wraps/requests.ts';
import { type Fault, group, lists } from './fault.ts';

/** Gives every image for a parameter, and the first page whatever the marker. */
function endlessly(parameter: string): Wraps {
  return {
    ...ignoringFilters(parameter),
    ...only(withParameter(parameter), {
      seek: () => () => 0,
      cut: (right) => (line, start, query, exchange) => ({
        ...right(line, start, query, exchange),
        more: true,
      }),
    }),
  };
}

const ENDLESS = [
  ...sentences.PAGED_AND_FILTERED.requirements,
  ...sentences.MARKER_COMES_AGAIN_IN_OTHER_LIST.requirements,
];

export const FILTERS_WITHOUT_END: readonly Fault[] = (
  [
    ['status', lists.paged, sentences.STATUS_FILTER],
    ['name', lists.paged, sentences.NAME_FILTER],
    ['type', lists.novas, sentences.TYPE_FILTER],
    ['size_min', lists.images, allOf(sentences.SIZE_MIN.cites, sentences.SIZE_MIN, sentences.UNKNOWN_SIZE)],
  ] as const
).flatMap(([parameter, apis, sentence]) =>
  group(`filter.${parameter}-`, apis, sentence, {
    [`ignored-without-end: Ignores ${parameter}, gives every image, and begins anew after the last`]: [
      endlessly(parameter),
      { requirements: [...sentence.requirements, ...sentences.FILTERS_NARROW.requirements, ...ENDLESS] },
    ],
  }),
);
