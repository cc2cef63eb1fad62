import type { Image, ImageStatus } from './model.ts';
export interface Draw {
    readonly images: readonly Image[];
    /** A token that looks like one of Keystone's. */
    readonly token: string;
    readonly forbiddenToken: string;
    /** Makes one more image out of the same sequence of random numbers. */
    next(): Image;
}
export interface DrawOptions {
    readonly seed: number;
    readonly images: number;
}
/** @returns the images of a world, in the order of their creation, and its tokens. */
export declare function draw(options: DrawOptions): Draw;
/** The images as one API has them: those whose status it can show, with times as exact as it shows them. */
export declare function asSeenBy(view: {
    readonly statuses: readonly string[];
    readonly microseconds: boolean;
}, images: readonly Image[]): readonly Image[];
/** Statuses that a plain list shows: everything but what is deleted (X50). */
export declare function isListed(status: ImageStatus): boolean;
