import { expect, test } from 'vitest';
import { namesInstance } from '../../engine/api/catalogue.ts';
import { knownApis } from '../../engine/api/load.ts';
import { renderRequirements } from '../../reporters/requirements-page.ts';
import { instancesFor } from '../../suites/target-run.ts';
import { loadOrThrow } from '../support/observe-reference.ts';

test('docs/requirements.md says what the catalogues say', async () => {
  const apis = await Promise.all(knownApis().map(loadOrThrow));
  const page = renderRequirements(
    apis.map((api) => ({
      title: api.title,
      api: api.id,
      requirements: api.requirements,
      verified: new Set(
        api.requirements
          .filter((requirement) => instancesFor(api).some(({ id }) => namesInstance(requirement, id)))
          .map(({ id }) => id),
      ),
    })),
  );
  await expect(page).toMatchFileSnapshot('../../docs/requirements.md');
});
