/** Services that cannot serve for a time, and refusals for a time that last. */
import { allOf, type Condition, comingForTime, onItem, onListing, withParameter } from '../conditions.ts';
import { only } from '../only.ts';
import * as sentences from '../sentences/index.ts';
import { onComplaintText, unavailable } from '../wraps/answers.ts';
import { type Failure, failingAt, refuses } from './failures.ts';
import { type Fault, group, lists } from './fault.ts';

/** A list without filters, whose limit is none or a usual one. */
const plainList: Condition = ({ exchange: { search } }) => /^\??(limit=\d{1,4})?$/.test(search);

const isOutOfService = (status: number): Failure => ({
  says: (what) => `Says with ${status} that it is out of service at ${what}`,
  stages: unavailable(status),
});

export const OUTAGES: readonly Fault[] = [
  ...[502, 504].flatMap((status) =>
    failingAt('status.', lists.all, sentences.UNAVAILABLE, isOutOfService(status), {
      [`unavailable-${status}`]: [
        'the plain list, the third time that it is asked for',
        allOf(onListing, plainList, comingForTime(3)),
        { also: sentences.unlisted(status) },
      ],
    }),
  ),
  ...failingAt('status.', lists.all, sentences.UNAVAILABLE, isOutOfService(500), {
    'unavailable-500': [
      'the plain list, the third time that it is asked for',
      allOf(onListing, plainList, comingForTime(3)),
    ],
  }),
  ...failingAt('status.', lists.servers, sentences.SINGLE_UNAVAILABLE, isOutOfService(504), {
    'item-unavailable-504': [
      'a single image, the third time that it is asked for',
      allOf(onItem, comingForTime(3)),
      { also: '003-status-002' },
    ],
  }),
  ...group('status.', lists.compute, sentences.UNAVAILABLE_NAMED, {
    'unavailable-misnamed: A name with a sign beyond the Basic Multilingual Plane is refused with 503, under the name of another fault':
      only(withParameter('name', /[\u{10000}-\u{10ffff}]/u), {
        ...unavailable(503),
        ...onComplaintText((text) => text.replaceAll('serviceUnavailable', 'overLimit')),
      }),
  }),
  ...group('status.', lists.compute, sentences.OVER_LIMIT_NAMED, {
    'over-limit-misnamed: A name with a sign beyond the Basic Multilingual Plane is refused with 413, under the name of another fault':
      only(withParameter('name', /[\u{10000}-\u{10ffff}]/u), {
        ...unavailable(413),
        ...onComplaintText((text) => text.replaceAll('overLimit', 'badRequest')),
      }),
  }),
  ...group('status.', lists.compute, sentences.API_FAULT_NAMED, {
    'api-fault-misnamed: A name with a sign beyond the Basic Multilingual Plane is answered with 500, under the name of another fault':
      only(withParameter('name', /[\u{10000}-\u{10ffff}]/u), {
        ...unavailable(500),
        ...onComplaintText((text) => text.replaceAll('computeFault', 'badRequest')),
      }),
  }),
  ...failingAt('status.', lists.paged, sentences.OVER_LIMIT_PASSES, refuses(413), {
    'name-413': ['every list by name', withParameter('name')],
  }),
  ...failingAt('status.', lists.servers, sentences.SINGLE_OVER_LIMIT_PASSES, refuses(413), {
    'item-413': ['every single image', onItem],
  }),
];
