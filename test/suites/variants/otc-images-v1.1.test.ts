import { testVariants } from '../../support/variants.ts';

testVariants('otc-images-v1.1');
