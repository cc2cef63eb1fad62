import { deriveApi } from '../../engine/api/load.ts';
import type { Api } from '../../engine/api/model.ts';
import type { Json, JsonObject } from '../../engine/base/json.ts';
import type { Result } from '../../engine/base/result.ts';
import { documentOf } from '../support/list-server/document.ts';

/** A part of a file that a page shows. */
export interface Snippet {
  readonly parameters?: readonly JsonObject[];
  readonly sorting?: JsonObject;
  readonly order?: Json;
}

/** The API of a list of things with a part that a page shows. */
export function loadDocumentOf({ parameters = [], sorting, order }: Snippet): Result<Api> {
  const collection = {
    ...(sorting === undefined ? {} : { sorting }),
    ...(order === undefined ? {} : { order }),
  };
  return deriveApi(documentOf({ collection, parameters }), 'page.yaml');
}
