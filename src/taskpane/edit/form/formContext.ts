import { createContext, useContext, type ComponentType } from "react";
import type { FormNode, FormOption } from "../../../editing/form/describe";
import type { Rubric } from "../../../rubric/schema";
import { pathText } from "../../../shared/schema";
import { useEditTexts } from "../../wording/edit";

/** What every field of a form has to know beside its own value. */
export interface FormFacts {
  readonly rubric: Rubric;
  /** Everything that has been entered in this form so far. */
  readonly root: unknown;
  /** What is wrong, by path from the root (levels[0].label). */
  readonly faults: ReadonlyMap<string, string>;
  /** Full points of the item that the form is about; 0 where it is about none. */
  readonly max: number;
  /** Another shape in place of a value, such as another kind of rule. */
  readonly switchTo: (key: string, value: unknown, option: FormOption) => unknown;
  /** Draws the field for a value of any shape: what holds others asks for it here, since those may hold it again. */
  readonly Shape: ComponentType<FieldProps<FormNode>>;
}

export const FormContext = createContext<FormFacts | null>(null);

/** The form around a field. */
export function useForm(): FormFacts {
  const form = useContext(FormContext);
  if (form === null) throw new Error("there is no form around this field");
  return form;
}

/** What a field needs, of whatever shape. */
export interface FieldProps<Node> {
  readonly node: Node;
  /** As it was entered; it may not be valid yet. */
  readonly value: unknown;
  /** Undefined takes the value away. */
  readonly onChange: (value: unknown) => void;
  readonly label: string;
  /** The key under which the value stands, and the name of the group around it: they give it its words. */
  readonly name: string;
  readonly group: string;
  /** The group around it as it was entered. */
  readonly holder: unknown;
  /** From the root of the form. */
  readonly path: string;
  /** What a blank field stands for; null where it must not be blank. */
  readonly blank: { readonly value: null | undefined; readonly label: string | null } | null;
}

/** The path of something inside another. */
export function below(path: string, key: string | number): string {
  const own = pathText([key]);
  return path === "" || own.startsWith("[") ? path + own : `${path}.${own}`;
}

/** What a blank field makes of its value: where it must not be blank, a text that no schema takes, so that it is told. */
export function blankValue(blank: FieldProps<unknown>["blank"]): unknown {
  return blank === null ? "" : blank.value;
}

/** What is wrong with the value at a path, in words for somebody who fills in a form. */
export function useFault(path: string, value: unknown): string | undefined {
  const words = useEditTexts();
  const fault = useForm().faults.get(path);
  return fault !== undefined && (value === "" || value === undefined) ? words.required : fault;
}
