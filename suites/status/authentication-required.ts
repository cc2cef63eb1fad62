import { defineCheck } from '../../engine/run/check.ts';
import { askAs, judgeRefusals } from '../toolkit/credentials.ts';

export default defineCheck({
  id: 'status.authentication-required',
  title: 'a request without a token is refused with 401',
  proves: 'The list, the list with a query and one entry are asked for without any token.',
  cannotSee: 'Targets that were declared open by giving no token.',
  subjects: (api) => (api.security.length === 0 ? [] : [{ name: '' }]),
  *ask(scene) {
    return scene.credentials.own ? yield* askAs(scene, 'none') : undefined;
  },
  judge: (asked, facts) => judgeRefusals(asked, { status: 401 }, 'without a token', facts),
});
