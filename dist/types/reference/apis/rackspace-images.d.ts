/** Document 002: the image service, version 2. */
import type { ApiView } from '../exchange.ts';
export declare const rackspaceImages: ApiView;
