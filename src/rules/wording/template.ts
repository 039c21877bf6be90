import { show } from "../../shared/decimal";

/** The names that stand in braces in a sentence. */
type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** A value for every placeholder of a sentence. */
export type ParametersOf<Text extends string> = Readonly<Record<Placeholders<Text>, string | number>>;

/** A sentence with its placeholders filled; throws where one has no value. */
export function filled(text: string, parameters: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name];
    if (value === undefined) throw new Error(`no value for {${name}}`);
    return typeof value === "number" ? show(value) : value;
  });
}
