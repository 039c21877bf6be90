import { Input } from "@fluentui/react-components";
import { useState } from "react";
import type { FormNode } from "../../../editing/form/describe";
import { show } from "../../../shared/decimal";
import { typedNumber } from "../../../shared/typedText";
import { blankValue, useFault, type FieldProps } from "./formContext";
import { Labelled } from "./Labelled";
import { useEditTexts } from "./useEditTexts";

/** A number. What is no number yet, such as a sign by itself, stays as it was typed. */
export function NumberField({ value, onChange, label, path, blank }: FieldProps<Extract<FormNode, { is: "number" }>>) {
  const words = useEditTexts();
  const [typed, setTyped] = useState(() => textOf(value));
  const fault = useFault(path, value);
  const shown = same(entered(typed, blankValue(blank)), value) ? typed : textOf(value);
  const hint = blank?.label == null ? null : words.blankIs(blank.label);
  return (
    <Labelled label={label} hint={hint} fault={fault}>
      <Input
        inputMode="decimal"
        value={shown}
        onChange={(_, data) => {
          setTyped(data.value);
          onChange(entered(data.value, blankValue(blank)));
        }}
      />
    </Labelled>
  );
}

/** The number in a text; the text itself where there is none, which no schema takes. */
function entered(typed: string, blank: unknown): unknown {
  return typed.trim() === "" ? blank : (typedNumber(typed) ?? typed);
}

function textOf(value: unknown): string {
  if (typeof value === "number") return show(value);
  return typeof value === "string" ? value : "";
}

function same(one: unknown, other: unknown): boolean {
  return one === other || (one ?? null) === (other ?? null);
}
