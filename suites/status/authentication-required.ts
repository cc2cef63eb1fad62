import { defineCheck } from '../../engine/check.ts';
import { notApplicable } from '../../engine/verdict.ts';
import { askAs, judgeRefusal } from '../support/credentials.ts';

export default defineCheck({
  id: 'status.authentication-required',
  title: 'a request without a token is refused with 401',
  proves: 'The list is asked for once without any token.',
  cannotSee: 'Targets that were declared open by giving no token.',
  subjects: (api) => (api.tokenHeader === undefined ? [] : [{ name: '' }]),
  *observe(scene) {
    return scene.credentials.own ? yield* askAs(scene, 'none') : undefined;
  },
  judge: (exchange, facts) =>
    exchange === undefined
      ? notApplicable('No token was given, so the target is taken as open to everybody.', {
          readings: ['X58'],
        })
      : judgeRefusal(exchange, 401, 'without a token', facts),
});
