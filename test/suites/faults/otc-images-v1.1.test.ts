import { testFaults } from '../../support/faults.ts';

testFaults('otc-images-v1.1', {
  'status.absent-name-404':
    'The document lists 404 for the list, so no status is blamed; the checks of the filter report that no page came.',
});
