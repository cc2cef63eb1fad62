import { defineCheck } from '../../engine/check.ts';
import { notApplicable } from '../../engine/verdict.ts';
import { askAs, judgeRefusal } from '../support/credentials.ts';

export default defineCheck({
  id: 'status.wrong-token-is-refused',
  title: 'a request with a wrong token is refused with 401',
  proves: 'The list is asked for once with a token that has the form of the real one and is not valid.',
  cannotSee: 'Targets that were declared open by giving no token; tokens that have expired.',
  subjects: (api) => (api.tokenHeader === undefined ? [] : [{ name: '' }]),
  *observe(scene) {
    return scene.credentials.own ? yield* askAs(scene, 'wrong') : undefined;
  },
  judge: (exchange, facts) =>
    exchange === undefined
      ? notApplicable('No token was given, so the target is taken as open to everybody.', {
          readings: ['X58'],
        })
      : judgeRefusal(exchange, 401, 'with a wrong token', facts),
});
