import { collection } from './collection.ts';
import { conformance } from './conformance.ts';
import { format, grammar } from './content.ts';
import { filter } from './filter.ts';
import { header } from './header.ts';
import { item } from './item.ts';
import { appears, schemaReadings, should, strict } from './levels.ts';
import type { VocabularyMember } from './member.ts';
import { foreignRequestTypes, requestTypes, retired, wrongMethods } from './operation.ts';
import { refusals } from './refusals.ts';
import { fault, tolerated, unexpected } from './response.ts';
import { xml } from './xml.ts';

/** Every member of the vocabulary. */
export const vocabulary: readonly VocabularyMember[] = [
  conformance,
  wrongMethods,
  requestTypes,
  foreignRequestTypes,
  retired,
  collection,
  item,
  filter,
  refusals,
  tolerated,
  unexpected,
  fault,
  header,
  format,
  grammar,
  should,
  strict,
  schemaReadings,
  appears,
  xml,
];
