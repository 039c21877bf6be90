/** The names that stand in braces in a sentence. */
type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** A value for every placeholder of a sentence. */
export type ParametersOf<Text extends string> = Readonly<Record<Placeholders<Text>, string | number>>;
