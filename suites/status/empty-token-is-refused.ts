import { defineCheck } from '../../engine/run/check.ts';
import { askAs, judgeRefusals } from '../toolkit/credentials.ts';

export default defineCheck({
  id: 'status.empty-token-is-refused',
  title: 'a request with an empty token is refused with 401',
  proves:
    'The list, the list with a query and one entry are asked for with a token header that has no value.',
  cannotSee: 'Targets that were declared open by giving no token.',
  subjects: (api) => (api.security.length === 0 ? [] : [{ name: '' }]),
  *ask(scene) {
    return scene.credentials.own ? yield* askAs(scene, 'empty') : undefined;
  },
  judge: (asked, facts) =>
    judgeRefusals(asked, { status: 401, tolerated: [400] }, 'with an empty token', facts),
});
