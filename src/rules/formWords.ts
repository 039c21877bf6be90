import type { Label } from "../shared/words";

/** The words of a form by key, as the tables of forms have them: what fields, shapes and values of lists are called. */
export interface FormWords {
  /** What the kind is called where one is chosen. */
  readonly name: Label;
  readonly fields?: Readonly<Record<string, Label>>;
  readonly options?: Readonly<Record<string, Label>>;
  readonly values?: Readonly<Record<string, Label>>;
}
