/** The images of one reference server, and what may be done to them while it runs. */
import { type Draw, isListed } from './data.ts';
import type { Image } from './model.ts';
import { nowInMicros } from './times.ts';

export class World {
  #images: readonly Image[];
  readonly #draw: Pick<Draw, 'images' | 'next'>;

  constructor(draw: Pick<Draw, 'images' | 'next'>) {
    this.#draw = draw;
    this.#images = draw.images;
  }

  /** The images that a plain list shows. */
  live(): readonly Image[] {
    return this.#images.filter((image) => isListed(image.status));
  }

  /** The live ones and the deleted ones. */
  all(): readonly Image[] {
    return this.#images;
  }

  find(id: string): Image | undefined {
    return this.#images.find((image) => image.id === id);
  }

  /**
   * Adds an image, drawn at random where `partial` is silent, created now unless it says when.
   */
  add(partial: Partial<Image> = {}): Image {
    const now = nowInMicros();
    const image = { ...this.#draw.next(), createdAt: now, updatedAt: now, ...partial };
    this.#images = [...this.#images, image];
    return image;
  }

  /** @throws Error when there is no such image. */
  update(id: string, changes: Partial<Image>): void {
    if (!this.find(id)) throw new Error(`The reference has no image ${id}`);
    this.#images = this.#images.map((image) => (image.id === id ? { ...image, ...changes } : image));
  }

  /** Deletes an image: it leaves the list, and stays as a deleted one. */
  remove(id: string): void {
    const now = nowInMicros();
    this.update(id, { status: 'deleted', updatedAt: now, deletedAt: now });
  }

  /** Puts other images in place of all there are; only variants of the data do so. */
  replace(images: readonly Image[]): void {
    this.#images = images;
  }

  /**
   * An ordinary image for a fault to fall on: active, its name its own. The same one all the time while it lives.
   */
  victim(): Image | undefined {
    const live = this.live();
    return (
      live.find((image) => image.name === 'ubuntu-20.04') ?? live.find((image) => image.status === 'active')
    );
  }
}
