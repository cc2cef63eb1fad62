import { Html } from './html.ts';
/** The looks of the page of requirements; it holds for light and dark, for paper, and from 320 pixels up. */
export declare const matrixStyle: Html;
