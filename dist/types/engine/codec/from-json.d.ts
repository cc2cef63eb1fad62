import { type Json } from '../base/json.ts';
import { type Model } from './model.ts';
import type { Shape } from './shape.ts';
/** What a JSON value says, read as a shape has it; what the shape does not know is left out. */
export declare function fromJson(value: Json | undefined, shape: Shape): Model;
