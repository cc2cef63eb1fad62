import { testFaults } from '../../support/faults.ts';

testFaults('rackspace-images-v2', {
  'consistency.gzip-lacks-last': 'The first page, which is asked for packed, is not where the list ends.',
  'schema.times-with-month-name':
    'Document 002 has no times in its table of members, so no schema has them; the checks of sorting report it.',
  'schema.last-times-null':
    'Document 002 has no times in its table of members, so no schema has them; the checks of sorting report it.',
  'schema.times-hour-24':
    'Document 002 has no times in its table of members, so no schema has them; the checks of sorting report it.',
});
