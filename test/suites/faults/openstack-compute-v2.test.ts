import { testFaults } from '../../support/faults.ts';

testFaults('openstack-compute-v2');
