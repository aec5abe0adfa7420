/** Any component, read loosely: what it is, and what may hang from it. */
export type AnyComponent = Readonly<{
  type: number;
  id?: number | undefined;
  custom_id?: string | null | undefined;
  content?: string | undefined;
  components?: readonly unknown[] | undefined;
  accessory?: unknown;
  component?: unknown;
}>;

export type Placed = Readonly<{ component: AnyComponent; path: readonly (string | number)[] }>;

/** Every component of a message or modal in reading order, with the path to it in the body. */
export function* everyComponent(list: readonly unknown[], above: readonly (string | number)[] = []): Generator<Placed> {
  for (const [index, item] of list.entries()) yield* within(item as AnyComponent, [...above, index]);
}

function* within(component: AnyComponent, path: readonly (string | number)[]): Generator<Placed> {
  yield { component, path };
  if (component.components) yield* everyComponent(component.components, [...path, 'components']);
  if (component.accessory) yield* within(component.accessory as AnyComponent, [...path, 'accessory']);
  if (component.component) yield* within(component.component as AnyComponent, [...path, 'component']);
}
