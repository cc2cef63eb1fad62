import { testFaults } from '../../support/faults.ts';

testFaults('otc-images-v1.1');
