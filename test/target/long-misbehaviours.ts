import { randomUUID } from 'node:crypto';
import { answerText } from './misbehaving.ts';
import { inBody, type Misbehaviour, megabyte, outOfRoom, raw, tooLarge } from './misbehaviour.ts';

/** Misbehaviours as the others, but each answer is so long that it is not for the short tests. */
export function longMisbehaviours(): Readonly<Record<string, Misbehaviour>> {
  return {
    'a text of 60 MB': {
      answer: inBody((body) => body.replace('"name":"', `"name":"${'x'.repeat(60 * megabyte)}`)),
      says: /body is longer than 33554432 bytes/,
      endsEarly: tooLarge,
      timeout: 20,
    },
    'a text of 14 MB that takes twice as much to write down': {
      answer: inBody((body) => body.replace('"name":"', `"name":"${'\\"'.repeat(14 * megabyte)}`)),
      says: /has a text of more than 8388608 bytes, so it was not parsed/,
      endsEarly: /^10 bodies were too large|time limit of 60 s is reached/,
      timeout: 20,
    },
    'three million tiny entries': {
      answer: inBody(() => `{"images": [${'{},'.repeat(3_000_000)}{}]}`),
      says: /has more than 1500000 values, so it was not parsed/,
      endsEarly: tooLarge,
      timeout: 20,
    },
    'seven hundred thousand entries with ids': {
      answer: inBody(
        () => `{"images": [${Array.from({ length: 700_000 }, (_, id) => `{"id":"${id}"}`).join()}]}`,
      ),
      says: undefined,
      endsEarly: outOfRoom,
      timeout: 20,
    },
    'entries with ids of their own in each answer': {
      answer: inBody(() => {
        const own = randomUUID();
        return `{"images": [${Array.from({ length: 500_000 }, (_, id) => `{"id":"${own}-${id}"}`).join()}]}`;
      }),
      says: undefined,
      endsEarly: outOfRoom,
      timeout: 20,
    },
    'texts whose letters take two bytes each': {
      answer: inBody((body) => body.replaceAll('"name":"', `"name":"${'\u{1f600}'.repeat(100_000)}`)),
      says: undefined,
      endsEarly: outOfRoom,
      timeout: 20,
    },
    'many texts that are each as long as may be': {
      answer: inBody((body) => body.replaceAll('"name":"', `"name":"${'x'.repeat(megabyte)}`)),
      says: undefined,
      endsEarly: outOfRoom,
      timeout: 20,
    },
    'a million attributes': {
      answer: (response) =>
        raw(
          response,
          answerText(200, ['Content-Type: application/xml'], `<images ${'a="1" '.repeat(megabyte)}/>`),
        ),
      says: /has more than 750000 values, so it was not parsed/,
      endsEarly: tooLarge,
      timeout: 20,
    },
  };
}
