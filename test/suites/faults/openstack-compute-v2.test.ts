import { testFaults } from '../../support/faults.ts';

testFaults('openstack-compute-v2', {
  'consistency.deleted-in-plain-list':
    'Document 001 does not say what a deleted image is, nor that the list leaves it out.',
});
