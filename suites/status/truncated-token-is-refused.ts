import { defineCheck } from '../../engine/run/check.ts';
import { askAs, judgeRefusals } from '../toolkit/credentials.ts';

export default defineCheck({
  id: 'status.truncated-token-is-refused',
  title: 'a request with a token cut short is refused with 401',
  proves:
    'The list, the list with a query and one entry are asked for with the first three quarters of the real token.',
  cannotSee:
    'Targets that were declared open by giving no token; targets that compare the first three quarters and a little more.',
  subjects: (api) => (api.security.length === 0 ? [] : [{ name: '' }]),
  *ask(scene) {
    return scene.credentials.own ? yield* askAs(scene, 'truncated') : undefined;
  },
  judge: (asked, facts) => judgeRefusals(asked, { status: 401 }, 'with a token cut short', facts),
});
