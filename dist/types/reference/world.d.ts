/** The images of one reference server, and what may be done to them while it runs. */
import { type Draw } from './data.ts';
import type { Image } from './model.ts';
export declare class World {
    #private;
    constructor(draw: Pick<Draw, 'images' | 'next'>);
    /** The images that a plain list shows. */
    live(): readonly Image[];
    /** The live ones and the deleted ones. */
    all(): readonly Image[];
    find(id: string): Image | undefined;
    /**
     * Adds an image, drawn at random where `partial` is silent, created now unless it says when.
     */
    add(partial?: Partial<Image>): Image;
    /** @throws Error when there is no such image. */
    update(id: string, changes: Partial<Image>): void;
    /** Deletes an image: it leaves the list, and stays as a deleted one. */
    remove(id: string): void;
    /** Puts other images in place of all there are; only variants of the data do so. */
    replace(images: readonly Image[]): void;
    /**
     * An ordinary image for a fault to fall on: active, its name its own. The same one all the time while it lives.
     */
    victim(): Image | undefined;
}
