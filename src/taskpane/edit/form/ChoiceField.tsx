import { Select, Switch } from "@fluentui/react-components";
import type { FormNode } from "../../../editing/form/node";
import { valueLabel } from "../../../editing/wording/label";
import { useTexts } from "../../wording/useTexts";
import { useEditTexts } from "../useEditTexts";
import { blankValue, type FieldProps } from "./formContext";
import { Labelled } from "./Labelled";
import { useFault } from "./useFault";

/** One of a few values; an optional one can be left out. */
export function ChoiceField(props: FieldProps<Extract<FormNode, { is: "choice" }>>) {
  const { node, value, onChange, label, name, group, path, blank } = props;
  const { language } = useTexts();
  const words = useEditTexts();
  const fault = useFault(path, value);
  const chosen = node.values.findIndex((one) => one === value);
  return (
    <Labelled label={label} fault={fault}>
      <Select
        value={String(chosen)}
        onChange={(_, data) => {
          onChange(node.values[Number(data.value)] ?? blankValue(blank));
        }}
      >
        {blank === null && chosen >= 0 ? null : <option value="-1">{blank?.label ?? words.none}</option>}
        {node.values.map((one, index) => (
          <option key={String(one)} value={String(index)}>
            {valueLabel(group, name, one, language)}
          </option>
        ))}
      </Select>
    </Labelled>
  );
}

/** Yes or no. */
export function FlagField({ value, onChange, label }: FieldProps<Extract<FormNode, { is: "flag" }>>) {
  return (
    <Switch
      label={label}
      checked={value === true}
      onChange={(_, { checked }) => {
        onChange(checked);
      }}
    />
  );
}
