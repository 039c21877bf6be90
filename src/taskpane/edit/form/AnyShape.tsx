import type { FormNode } from "../../../editing/form/node";
import { AnyField } from "./AnyField";
import { ChoiceField, FlagField } from "./ChoiceField";
import { EitherField } from "./EitherField";
import { GroupFields } from "./GroupFields";
import { ListField } from "./ListField";
import { NamesField } from "./NamesField";
import { NumberField } from "./NumberField";
import { TextField } from "./TextField";
import type { FieldProps } from "./formContext";

/** The field for a value of any shape. */
export function AnyShape({ node, ...props }: FieldProps<FormNode>) {
  switch (node.is) {
    case "text":
      return <TextField {...props} node={node} />;
    case "number":
      return <NumberField {...props} node={node} />;
    case "flag":
      return <FlagField {...props} node={node} />;
    case "choice":
      return <ChoiceField {...props} node={node} />;
    case "either":
      return <EitherField {...props} node={node} />;
    case "list":
      return <ListField {...props} node={node} />;
    case "names":
      return <NamesField {...props} node={node} />;
    case "group":
      return <GroupFields {...props} node={node} />;
    case "anything":
      return <AnyField {...props} node={node} />;
    case "fixed":
    case "nothing":
      return null;
  }
}
