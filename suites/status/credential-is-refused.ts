import type { Credential } from '../../engine/base/exchange.ts';
import { defineCheck } from '../../engine/run/check.ts';
import {
  askWith,
  type CredentialSubject,
  credentialAspects,
  credentialSubjects,
  judgeRefusals,
} from '../toolkit/credentials.ts';
import { variedItems } from '../toolkit/varied-items.ts';

/** Entries of different kinds that are asked for without a token, and with one that is none. */
const allItems = 5;

/** Entries that are asked for with what is nearly a token, and kinds of which the entries differ. */
const someItems = 2;

interface Kind {
  readonly credential: Credential;
  readonly who: string;
  /** Statuses that pass besides 401, with a warning. */
  readonly tolerated: readonly number[];
  readonly items: number;
}

/** Each kind of credential that is none, with the words for it. */
const kinds: readonly Kind[] = [
  { credential: 'none', who: 'without a token', tolerated: [], items: allItems },
  { credential: 'empty', who: 'with an empty token', tolerated: [400], items: someItems },
  { credential: 'wrong', who: 'with a wrong token', tolerated: [], items: allItems },
  { credential: 'truncated', who: 'with the beginning of a token', tolerated: [], items: someItems },
  { credential: 'altered', who: 'with a token whose end is changed', tolerated: [], items: someItems },
  {
    credential: 'lengthened',
    who: 'with a token that has more characters after it',
    tolerated: [],
    items: someItems,
  },
  { credential: 'recased', who: 'with a token in the other letter case', tolerated: [], items: 1 },
];

/** A kind of credential with the place at which the entries begin that are asked for with it. */
interface KindSubject extends CredentialSubject {
  readonly items: number;
  readonly from: number;
}

export default defineCheck({
  id: 'status.credential-is-refused',
  title: 'a request with this credential is refused with 401',
  proves:
    'The list, the list with a small page and every filter, and the list in each format are asked for with each of these credentials, and so are one or two entries: an empty token, the first three quarters of the real one, the real one whose last quarter was replaced, the real one followed by eight more characters, and the real one with its letters in the other case. Without any token, and with a wrong one that has the form of a real one, more entries are asked for, which differ in kind.',
  cannotSee:
    'Targets that were declared open by giving no token; tokens that have expired; entries of kinds that were not asked for; targets that compare the first three quarters of a token and a little more.',
  subjects: (api): readonly KindSubject[] =>
    kinds.flatMap(({ credential, who, tolerated, items }, from) =>
      credentialSubjects(api, {
        name: credential,
        credential,
        who,
        status: 401,
        forItems: [],
        tolerated,
      }).map((subject) => ({ ...subject, items, from })),
    ),
  aspects: (subject: KindSubject) => credentialAspects(subject),
  *ask(scene, subject) {
    if (!scene.credentials.own) return undefined;
    const varied = variedItems(scene, allItems);
    const turned = [...varied.slice(subject.from), ...varied.slice(0, subject.from)];
    return yield* askWith(scene, subject, turned.slice(0, subject.items));
  },
  judge: (asked, facts, subject) =>
    judgeRefusals(asked, subject, facts, 'No token was given, so the target is taken as open to everybody.'),
});
