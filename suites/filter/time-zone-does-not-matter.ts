import type { Aspect } from '../../engine/base/aspect.ts';
import { inconclusive, worstOfEach } from '../../engine/base/verdict.ts';
import { parseInstant } from '../../engine/kinds/instant.ts';
import { isAdmitted } from '../../engine/operators/wording.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { onEach, relations } from '../toolkit/claims.ts';
import { type RangeSubject, rangeSubjects } from '../toolkit/filters.ts';
import { type AskedSince, askSince, instantsBeside, judgeSince } from '../toolkit/since.ts';

type Form = 'offset' | 'no-zone' | 'fraction';

const forms = ['offset', 'no-zone', 'fraction'] as const;

export default defineCheck({
  id: 'filter.time-zone-does-not-matter',
  title: 'an instant means the same in every time zone',
  proves:
    'The list is requested since instants just before and just after a change. The instants are written with offsets of hours and minutes east and west, without a zone, and with a fraction of a second. They are also written with offsets of fourteen hours east and twelve hours west, which move them to another day. Each response is compared with the times that the list shows, so that an error of minutes shows.',
  cannotSee: 'Other forms of a time, such as a date alone.',
  subjects: (api) => rangeSubjects(api, (_, { isByTimeOfChange }) => isByTimeOfChange),
  aspects: (subject) => judgedOf(subject),
  *ask(scene, subject) {
    const lists: { readonly form: Form; readonly asked: AskedSince }[] = [];
    for (const near of instantsBeside(subject, scene)) {
      for (const { form, text, why } of writings(parseInstant(near.text) ?? 0n))
        if (isTaken(form, subject) && isAdmitted(subject.filter, text))
          lists.push({ form, asked: yield* askSince(scene, subject, text, `${near.why}, ${why}`) });
    }
    for (const { minutes, zone } of isTaken('offset', subject) ? farthestZones : []) {
      for (const near of instantsBeside(subject, scene, (instant) => isOnAnotherDay(instant, minutes))) {
        const text = `${clockAt(parseInstant(near.text) ?? 0n, minutes)}${zone}`;
        if (!isAdmitted(subject.filter, text)) continue;
        lists.push({
          form: 'offset',
          asked: yield* askSince(scene, subject, text, `${near.why}, written on another day`),
        });
      }
    }
    return lists;
  },
  judge(lists, facts, subject) {
    const claims = lists.flatMap(({ form, asked }) =>
      judgeSince(asked, facts, subject).flatMap((claim) => onEach(claim, relations(form))),
    );
    return worstOfEach(
      judgedOf(subject),
      claims,
      inconclusive(
        `The list shows no two values of ${subject.filter.field.slice(1)} a few seconds apart; the check needs ${facts.api.noun.many} that changed at different times.`,
      ),
    );
  },
});

/** Whether the filter takes a form, by the zones that the file says. */
function isTaken(form: Form, { filter: { zones } }: RangeSubject): boolean {
  if (form === 'fraction') return zones.includes('utc');
  return zones.includes(form === 'offset' ? 'offset' : 'none');
}

function judgedOf(subject: RangeSubject): readonly Aspect[] {
  return relations(...forms.filter((form) => isTaken(form, subject)));
}

const minute = 60_000_000_000n;
const day = 24n * 60n * minute;

/** The offsets farthest from UTC that clocks show, by which most instants are on another day. */
const farthestZones = [
  { minutes: 840n, zone: '+14:00' },
  { minutes: -720n, zone: '-12:00' },
] as const;

/** Whether an instant, and what lies next to it, is on another day where clocks have this offset. */
function isOnAnotherDay(instant: bigint, offset: bigint): boolean {
  return [-minute, 0n, minute].every((near) => {
    const at = instant + near;
    return at > 2n * day && (at + offset * minute) / day !== at / day;
  });
}

/** What a clock shows with an offset in minutes, to the second. */
function clockAt(instant: bigint, offset: bigint): string {
  return new Date(Number((instant + offset * minute) / 1_000_000n)).toISOString().slice(0, 19);
}

/** One instant, in several ways of writing it; in whole seconds, as the checks of cuts ask for it in UTC. */
function writings(
  instant: bigint,
): readonly { readonly form: Form; readonly text: string; readonly why: string }[] {
  const clock = (offset: bigint): string => clockAt(instant, offset);
  return [
    { form: 'offset', text: `${clock(105n)}+01:45`, why: 'written an hour and three quarters east' },
    { form: 'offset', text: `${clock(-330n)}-05:30`, why: 'written five and a half hours west' },
    { form: 'no-zone', text: clock(0n), why: 'written without a zone, which is UTC' },
    { form: 'fraction', text: `${clock(0n)}.500Z`, why: 'written with a fraction of a second' },
  ];
}
