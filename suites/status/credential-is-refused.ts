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
    who: 'with a token that is followed by more characters',
    tolerated: [],
    items: someItems,
  },
  { credential: 'recased', who: 'with a token whose letter case is inverted', tolerated: [], items: 1 },
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
    'The list, the list with a small page and every filter, the list in each format, and one or two entries are requested with each of these credentials: an empty token, the first three quarters of the real token, the real token with its last quarter replaced, the real token followed by eight more characters, and the real token with inverted letter case. More entries, of different kinds, are requested without a token and with a wrong token of the same form as the real one.',
  cannotSee:
    'Targets that are declared open because no token is given; expired tokens; entries of kinds that were not requested; targets that compare only the first three quarters of a token and a little more.',
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
    judgeRefusals(asked, subject, facts, 'No token was given, so the target is treated as public.'),
});
