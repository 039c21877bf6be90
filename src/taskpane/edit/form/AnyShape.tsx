import { Input } from "@fluentui/react-components";
import { useState } from "react";
import type { FormNode } from "../../../editing/form/describe";
import { parseJson } from "../../../shared/json";
import { ChoiceField, EitherField, FlagField } from "./ChoiceField";
import { useFault, type FieldProps } from "./formContext";
import { GroupFields } from "./GroupFields";
import { Labelled } from "./Labelled";
import { ListField } from "./ListField";
import { NamesField } from "./NamesField";
import { NumberField, TextField } from "./TypedFields";

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

/** A value of any kind, as files write it; what is no such thing is a text. */
function AnyField({ value, onChange, label, path }: FieldProps<unknown>) {
  const [typed, setTyped] = useState(() => textOf(value));
  const fault = useFault(path, value);
  const shown = JSON.stringify(entered(typed)) === JSON.stringify(value) ? typed : textOf(value);
  return (
    <Labelled label={label} fault={fault}>
      <Input
        value={shown}
        onChange={(_, data) => {
          setTyped(data.value);
          onChange(entered(data.value));
        }}
      />
    </Labelled>
  );
}

function entered(typed: string): unknown {
  const json = parseJson(typed);
  return json.ok ? json.value : typed;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
