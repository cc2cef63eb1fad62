import type { Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import { kindOf, readField } from '../kinds/index.ts';
import { matchesBound } from './bound.ts';
import type { Match, Operator } from './operator.ts';
import { plain } from './plain.ts';
import { boundsBetween, boundText, neighbours, sortedPlaces } from './range.ts';
import { quantile } from './sample.ts';
import { valuesShown } from './values.ts';
import { betweenValues, isAdmitted } from './wording.ts';

/**
 * `between`: the member is neither below the first of two values nor above the second. What equals one of them matches, unless
 * `openBound` leaves that to the server; an item without the member never matches.
 */
export const between: Operator = {
  ...plain,
  name: 'between',
  phrase: 'is between',
  matches,
  valuesToAsk(filter, { items }) {
    const bounds = boundsBetween(filter, items);
    const [low, high] = [quantile(bounds, 0.25)?.text, quantile(bounds, 0.75)?.text];
    const inner = sortedPlaces(filter, items).slice(1, -1);
    const [least, most] = [inner[0], inner.at(-1)];
    const upon =
      least === undefined || most === undefined || filter.openBound !== 'fail'
        ? undefined
        : [boundText(filter, least), boundText(filter, most)];
    return [
      ...(low === undefined || high === undefined || low === high
        ? []
        : [{ values: [[low, high].join(betweenValues)], why: 'bounds between values of the list' }]),
      ...(upon === undefined
        ? []
        : [{ values: [upon.join(betweenValues)], why: 'bounds that are values of the list' }]),
    ];
  },
  valuesToWeigh: (filter, items) => {
    const bounds = boundsBetween(filter, items).map(({ text }) => text);
    const shares = [
      [0.25, 0.75],
      [0, 0.5],
      [0.4, 0.99],
    ] as const;
    const pairs = shares.flatMap(([from, to]) => {
      const [low, high] = [quantile(bounds, from), quantile(bounds, to)];
      return low === undefined || high === undefined || low === high ? [] : [[low, high].join(betweenValues)];
    });
    return [...new Set(pairs)];
  },
  valuesLeavingSeveral(filter, items) {
    const places = sortedPlaces(filter, items).slice(0, 200);
    const [low, high] = [places[0], quantile(places, 0.75)];
    return low === undefined || high === undefined
      ? []
      : [[neighbours(filter, low).below, neighbours(filter, high).above].join(betweenValues)];
  },
  valuesFinding: (filter, item) =>
    aroundOf(filter, item).map(({ below, above }) => [below, above].join(betweenValues)),
  valuesExcluding: (filter, item, items) =>
    aroundOf(filter, item).flatMap(({ above }) => {
      const highest = sortedPlaces(filter, items).at(-1);
      const far = kindOf(filter).line?.beyond(highest ?? 0n);
      return far === undefined ? [] : [[above, boundText(filter, far)].join(betweenValues)];
    }),
  hasAbsentValue: () => true,
  absentValue(filter, { name, items, seed }) {
    const { line, read } = kindOf(filter);
    for (const low of kindOf(filter).absentValues(valuesShown(filter, items), seed, `absent ${name}`)) {
      const place = read(low)?.place;
      const beyond = place === undefined ? undefined : line?.beyond(place);
      for (const high of beyond === undefined ? [low] : [boundText(filter, beyond), low]) {
        const asked = [low, high].join(betweenValues);
        if (isAdmitted(filter, asked) && items.every((item) => matches(filter, asked, item) === 'no'))
          return asked;
      }
    }
    return undefined;
  },
  wantedData: (_, { noun: { many }, member, parameter }) => [
    {
      what: `${many} with five values of ${member}, three or more apart`,
      why: `the test shows that ${parameter} applies both of its bounds`,
    },
  ],
};

function matches(filter: Filter, value: string, item: Item): Match {
  const [low, high, ...others] = value.split(betweenValues);
  if (low === undefined || high === undefined || others.length > 0) return 'open';
  const found = [
    matchesBound('above', 'in', filter, low, item),
    matchesBound('below', 'in', filter, high, item),
  ];
  if (found.includes('no')) return 'no';
  return found.includes('open') ? 'open' : 'yes';
}

function aroundOf(filter: Filter, item: Item): readonly ReturnType<typeof neighbours>[] {
  const place = readField(item.value, filter)?.place;
  return place === undefined ? [] : [neighbours(filter, place)];
}
