import { testFaults } from '../../support/faults.ts';

testFaults('rackspace-servers-v2');
