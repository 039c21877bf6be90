export type Scalar = string | number | boolean;

/** What is entered at one place of a rubric, as far as its shape goes: enough to draw a form for it. */
export type FormNode =
  | { readonly is: "text"; readonly required: boolean }
  | {
      readonly is: "number";
      readonly whole: boolean;
      /** The least number; null where there is none. */
      readonly least: number | null;
      /** Whether the least number itself is too little. */
      readonly above: boolean;
    }
  | { readonly is: "flag" }
  | { readonly is: "choice"; readonly values: readonly Scalar[] }
  | { readonly is: "fixed"; readonly value: Scalar }
  | { readonly is: "nothing" }
  /** Named by its kind, or by the key under which it stands: what its fields are called depends on it. */
  | { readonly is: "group"; readonly name: string; readonly fields: readonly FormField[] }
  | { readonly is: "list"; readonly of: FormNode; readonly least: number }
  | { readonly is: "names"; readonly of: FormNode }
  | { readonly is: "either"; readonly options: readonly FormOption[] }
  | { readonly is: "anything" };

export interface FormField {
  readonly key: string;
  readonly node: FormNode;
  readonly required: boolean;
}

/** One of several shapes, such as a kind of rule. */
export interface FormOption {
  /** What tells it from the others: its kind, or what it is or has. */
  readonly id: string;
  readonly node: FormNode;
}
