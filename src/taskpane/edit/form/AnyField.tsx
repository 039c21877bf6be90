import { Input } from "@fluentui/react-components";
import { useState } from "react";
import { parseJson } from "../../../shared/json";
import type { FieldProps } from "./formContext";
import { Labelled } from "./Labelled";
import { useFault } from "./useFault";

/** A value of any kind, as files write it; what is no such thing is a text. */
export function AnyField({ value, onChange, label, path }: FieldProps<unknown>) {
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
