import { Input, Select, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { FormNode } from "../../../editing/form/describe";
import { knownValues, type Known } from "../../../editing/references";
import { blankValue, useFault, useForm, type FieldProps } from "./formContext";
import { Labelled } from "./Labelled";
import { useEditTexts } from "../../wording/edit";
import { show } from "../../../shared/decimal";
import { typedNumber } from "../../../shared/typedText";

/** What may take several lines. */
const LONG: ReadonlySet<string> = new Set(["clause", "note", "question", "text", "fault"]);

/** A text, or the name of something that is defined elsewhere in the rubric. */
export function TextField(props: FieldProps<Extract<FormNode, { is: "text" }>>) {
  const { value, onChange, label, name, group, holder, path, blank } = props;
  const { rubric, root } = useForm();
  const words = useEditTexts();
  const known = knownValues(rubric, { group, key: name, holder, root });
  const fault = useFault(path, value);
  const text = typeof value === "string" ? value : "";
  const Typed = LONG.has(name) ? Textarea : Input;
  const change = (next: string) => {
    onChange(next === "" ? blankValue(blank) : next);
  };
  const hint = blank?.label == null || known !== null ? null : words.blankIs(blank.label);
  return (
    <Labelled label={label} hint={hint} fault={fault}>
      {known === null ? (
        <Typed
          value={text}
          lang="zh-CN"
          onChange={(_, data) => {
            change(data.value);
          }}
        />
      ) : (
        <Select
          value={text}
          lang="zh-CN"
          onChange={(_, data) => {
            change(data.value);
          }}
        >
          {withOwn(known, text, blank?.label ?? words.none).map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </Select>
      )}
    </Labelled>
  );
}

/** What can be chosen: nothing, what is defined, and what stands there though nothing of that name is defined. */
function withOwn(known: readonly Known[], own: string, none: string): readonly Known[] {
  const missing = own === "" || known.some(({ value }) => value === own) ? [] : [{ value: own, label: own }];
  return [{ value: "", label: none }, ...known, ...missing];
}

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
