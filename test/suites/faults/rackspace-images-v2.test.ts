import { testFaults } from '../../support/faults.ts';

testFaults('rackspace-images-v2');
