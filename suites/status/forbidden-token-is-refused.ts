import { defineCheck } from '../../engine/run/check.ts';
import {
  askWith,
  type CredentialSubject,
  credentialAspects,
  credentialSubjects,
  judgeRefusals,
} from '../toolkit/credentials.ts';

export default defineCheck({
  id: 'status.forbidden-token-is-refused',
  title: 'a request with a token without rights is refused with 403',
  proves:
    'The list, the list with a query, and one entry are requested with the token that the user gave as valid but without rights. For the entry, 404 is also right, because the target may hide that it exists.',
  cannotSee: 'Everything, if no such token was given.',
  subjects: (api): readonly CredentialSubject[] =>
    credentialSubjects(api, {
      name: '',
      credential: 'forbidden',
      who: 'with a token without rights',
      status: 403,
      forItems: [404],
      tolerated: [],
    }),
  aspects: credentialAspects,
  *ask(scene, subject) {
    return scene.credentials.forbidden
      ? yield* askWith(scene, subject, scene.before.items.slice(0, 1))
      : undefined;
  },
  judge: (asked, facts, subject) =>
    judgeRefusals(
      asked,
      subject,
      facts,
      'Not provoked: it needs a valid token without rights, which TARGET_FORBIDDEN_TOKEN can provide.',
    ),
});
