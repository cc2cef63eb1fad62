import { testFaults } from '../../support/faults.ts';

testFaults('rackspace-images-v2', {
  'schema.times-with-month-name':
    'Document 002 has no times in its table of members, so no schema has them; the checks of sorting report it.',
});
