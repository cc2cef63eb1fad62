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

/** Entries that are asked for with each kind of credential. */
const mostItems = 5;

/** Each kind of credential that is none, with the words for it and the statuses that pass besides 401, with a warning. */
const kinds: readonly (readonly [kind: Credential, who: string, tolerated: readonly number[]])[] = [
  ['none', 'without a token', []],
  ['empty', 'with an empty token', [400]],
  ['wrong', 'with a wrong token', []],
  ['truncated', 'with the beginning of a token', []],
  ['altered', 'with a token whose end is changed', []],
  ['lengthened', 'with a token that has more characters after it', []],
];

export default defineCheck({
  id: 'status.credential-is-refused',
  title: 'a request with this credential is refused with 401',
  proves:
    'The list, the list with a small page and every filter, the list in each format, and a few entries that differ in kind are asked for without any token, with an empty one, with a wrong one that has the form of a real one, with the first three quarters of the real one, with the real one whose last quarter was replaced, and with the real one followed by eight more characters.',
  cannotSee:
    'Targets that were declared open by giving no token; tokens that have expired; entries of kinds that were not asked for; targets that compare the first three quarters of a token and a little more.',
  subjects: (api): readonly CredentialSubject[] =>
    kinds.flatMap(([credential, who, tolerated]) =>
      credentialSubjects(api, { name: credential, credential, who, status: 401, forItems: [], tolerated }),
    ),
  aspects: credentialAspects,
  *ask(scene, subject) {
    return scene.credentials.own ? yield* askWith(scene, subject, variedItems(scene, mostItems)) : undefined;
  },
  judge: (asked, facts, subject) =>
    judgeRefusals(asked, subject, facts, 'No token was given, so the target is taken as open to everybody.'),
});
