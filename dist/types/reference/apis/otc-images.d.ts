/** Document 004: the image service, version 1.1. */
import type { ApiView } from '../exchange.ts';
export declare const otcImages: ApiView;
