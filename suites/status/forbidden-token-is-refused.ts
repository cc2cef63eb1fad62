import { notApplicable } from '../../engine/base/verdict.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { askAs, judgeRefusals } from '../toolkit/credentials.ts';

export default defineCheck({
  id: 'status.forbidden-token-is-refused',
  title: 'a request with a token without rights is refused with 403',
  proves:
    'The list, the list with a query and one entry are asked for with the token that the user gave as valid and without rights; for one entry 404 will do, because that it exists may be hidden.',
  cannotSee: 'Anything where no such token was given.',
  subjects: (api) => (api.security.length === 0 ? [] : [{ name: '' }]),
  *ask(scene) {
    return scene.credentials.forbidden ? yield* askAs(scene, 'forbidden') : undefined;
  },
  judge: (asked, facts) =>
    asked === undefined
      ? notApplicable(
          'Not provoked: it takes a valid token without rights, which TARGET_FORBIDDEN_TOKEN can give.',
        )
      : judgeRefusals(asked, { status: 403, forItems: [404] }, 'with a token that has no rights', facts),
});
