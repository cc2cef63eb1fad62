import { testVariants } from '../../support/variants.ts';

testVariants('rackspace-images-v2');
