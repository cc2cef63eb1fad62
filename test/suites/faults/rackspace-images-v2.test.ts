import { testFaults } from '../../support/faults.ts';

testFaults('rackspace-images-v2', {
  'consistency.gzip-lacks-last': 'The first page, which is asked for packed, is not where the list ends.',
});
