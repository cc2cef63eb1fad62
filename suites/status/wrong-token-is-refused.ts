import { defineCheck } from '../../engine/run/check.ts';
import { askAs, judgeRefusals } from '../toolkit/credentials.ts';

export default defineCheck({
  id: 'status.wrong-token-is-refused',
  title: 'a request with a wrong token is refused with 401',
  proves:
    'The list, the list with a query and one entry are asked for with a token that has the form of a real one and is not valid.',
  cannotSee: 'Targets that were declared open by giving no token; tokens that have expired.',
  subjects: (api) => (api.security.length === 0 ? [] : [{ name: '' }]),
  *ask(scene) {
    return scene.credentials.own ? yield* askAs(scene, 'wrong') : undefined;
  },
  judge: (asked, facts) => judgeRefusals(asked, { status: 401 }, 'with a wrong token', facts),
});
