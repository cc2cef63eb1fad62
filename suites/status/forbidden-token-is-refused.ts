import { defineCheck } from '../../engine/check.ts';
import { notApplicable } from '../../engine/verdict.ts';
import { askAs, judgeRefusal } from '../support/credentials.ts';

export default defineCheck({
  id: 'status.forbidden-token-is-refused',
  title: 'a request with a token without rights is refused with 403',
  proves: 'The list is asked for once with the token that the user gave as valid and without rights.',
  cannotSee: 'Anything where no such token was given.',
  subjects: (api) => (api.tokenHeader === undefined ? [] : [{ name: '' }]),
  *observe(scene) {
    return scene.credentials.forbidden ? yield* askAs(scene, 'forbidden') : undefined;
  },
  judge: (exchange, facts) =>
    exchange === undefined
      ? notApplicable(
          'Not provoked: it takes a valid token without rights, which TARGET_FORBIDDEN_TOKEN can give.',
        )
      : judgeRefusal(exchange, 403, 'with a token that has no rights', facts),
});
