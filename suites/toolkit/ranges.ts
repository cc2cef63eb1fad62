import type { Api, Filter } from '../../engine/api/model.ts';
import { operatorOf } from '../../engine/operators/index.ts';
import type { Operator } from '../../engine/operators/operator.ts';
import type { Range } from '../../engine/operators/range.ts';
import { type FilterSubject, filterSubjects } from './filters.ts';

/** A filter that lets through what lies on one side of its value. */
export interface RangeSubject extends FilterSubject {
  readonly range: Range;
}

/** The filters of an API's list that let through what lies on one side of their value, and that `wanted` accepts. */
export function rangeSubjects(
  api: Api,
  wanted: (filter: Filter, operator: Operator) => boolean = () => true,
): readonly RangeSubject[] {
  return filterSubjects(api, wanted).flatMap((subject) => {
    const { range } = operatorOf(subject.filter);
    return range === undefined ? [] : [{ ...subject, range }];
  });
}
