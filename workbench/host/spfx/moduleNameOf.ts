/** The AMD name under which a component's bundle defines itself. */
export function moduleNameOf(component: { readonly id: string; readonly version: string }): string {
  return `${component.id}_${component.version}`;
}
