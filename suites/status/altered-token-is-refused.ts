import { defineCheck } from '../../engine/run/check.ts';
import { askAs, judgeRefusals } from '../toolkit/credentials.ts';

export default defineCheck({
  id: 'status.altered-token-is-refused',
  title: 'a request with a token with another end is refused with 401',
  proves:
    'The list, the list with a query and one entry are asked for with the real token whose last quarter was replaced by other characters.',
  cannotSee:
    'Targets that were declared open by giving no token; targets that do not look at the last character alone.',
  subjects: (api) => (api.security.length === 0 ? [] : [{ name: '' }]),
  *ask(scene) {
    return scene.credentials.own ? yield* askAs(scene, 'altered') : undefined;
  },
  judge: (asked, facts) => judgeRefusals(asked, { status: 401 }, 'with a token with another end', facts),
});
