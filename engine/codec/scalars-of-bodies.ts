import { modelNamed, needsReading, type Path } from './compare.ts';
import type { Model } from './model.ts';
import type { Shape } from './shape.ts';

/** A text of a body, with the names that lead to it. */
interface FoundText {
  readonly path: readonly string[];
  readonly text: string;
}

/** The texts of a body outside of lists. */
export function textsIn(shape: Shape, model: Model, path: Path = []): readonly FoundText[] {
  if (shape.kind === 'scalar') return model.kind === 'text' ? [{ path, text: model.text }] : [];
  return innerModels(shape, model).flatMap(([name, inside, part]) => textsIn(inside, part, [...path, name]));
}

/**
 * How many nulls a body has outside of lists, or texts that could stand for one.
 *
 * @param isNull whether nulls are counted, or the texts.
 */
export function countNulls(shape: Shape, model: Model, isNull: boolean): number {
  if (shape.kind === 'scalar')
    return needsReading(model, shape.null) && (model.kind === 'null') === isNull ? 1 : 0;
  return innerModels(shape, model).reduce(
    (sum, [, inside, part]) => sum + countNulls(inside, part, isNull),
    0,
  );
}

function innerModels(shape: Shape, model: Model): readonly (readonly [string, Shape, Model])[] {
  if (shape.kind === 'object' && model.kind === 'object')
    return shape.members.map(
      ({ name, shape: inside }) => [name, inside, modelNamed(model.members, name)] as const,
    );
  if (shape.kind === 'map' && model.kind === 'map')
    return [...model.entries].map(([key, part]) => [key, shape.value, part] as const);
  return [];
}
