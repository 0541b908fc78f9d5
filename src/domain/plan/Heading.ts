/** A goal, or a group within a goal: what the plan's rows stand under. */
export type Heading =
  | { readonly kind: 'goal'; readonly name: string }
  | { readonly kind: 'group'; readonly name: string; readonly goal: string };
