import type { FieldValue, Kind } from './kind.ts';

/** Texts and numbers that stand for true and for false, whichever of them a service writes. */
const words: ReadonlyMap<string, 'true' | 'false'> = new Map([
  ['true', 'true'],
  ['1', 'true'],
  ['false', 'false'],
  ['0', 'false'],
]);

/**
 * `boolean`: true or false, in JSON also 1 or 0. Asked for as the parameter's schema writes it: `true` and `false`, or 1 and 0. There is
 * no third value, so none is absent. False stands before true.
 */
export const boolean: Kind = {
  name: 'boolean',
  isFreeText: false,
  isEnumerated: true,
  isClosed: true,
  isTime: false,
  line: undefined,
  read(value) {
    if (typeof value !== 'boolean' && typeof value !== 'number' && typeof value !== 'string')
      return undefined;
    const text = words.get(String(value).toLowerCase());
    return text === undefined ? undefined : { text, place: undefined };
  },
  // A truth value that stands by itself may be no key that a list is sorted by.
  recognises: () => false,
  compare: ({ text: left }, { text: right }) => (left === right ? 0 : left === 'false' ? -1 : 1),
  // Some services put true before false.
  isOrderedOtherwise: () => false,
  weight: ({ text }) => text,
  mayBeTakenFor: () => false,
  blurs: () => false,
  agree: (left: FieldValue, right: FieldValue) => left.text === right.text,
  show: ({ text }) => text,
  mayBeRefused: () => true,
  absentValues: () => ['neither'],
  dataForOrder: ({ many, member, key }) => [
    { what: `${many} with ${member} true and others with false`, why: `the order by ${key} shows` },
  ],
};
