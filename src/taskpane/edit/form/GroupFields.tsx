import { Checkbox } from "@fluentui/react-components";
import type { FormField, FormNode } from "../../../editing/form/describe";
import { valueAt, withValue } from "../../../editing/form/fits";
import { startOf } from "../../../editing/form/start";
import { fieldLabel } from "../../../editing/wording/label";
import { useStyles } from "../../common/styles";
import { useTexts } from "../../wording/texts";
import { below, useForm } from "./formContext";
import { useFormStyles } from "./useFormStyles";

export type Group = Extract<FormNode, { is: "group" }>;

interface Props {
  readonly node: Group;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly path: string;
  /** The keys to show, in this order; all of them where absent. */
  readonly keys?: readonly string[];
}

/** The fields of a group, one below the other. */
export function GroupFields({ node, value, onChange, path, keys }: Props) {
  const { group, wide, narrow } = useFormStyles();
  return (
    <div className={group}>
      {shownFields(node, keys).map((field) => (
        <div key={field.key} className={isNarrow(field.node) ? narrow : wide}>
          <GroupField
            field={field}
            group={node.name}
            holder={value}
            value={valueAt(value, field.key)}
            onChange={(next) => {
              onChange(withValue(value, field.key, next));
            }}
            path={below(path, field.key)}
          />
        </div>
      ))}
    </div>
  );
}

/** Numbers stand beside one another, everything else below. */
function isNarrow(node: FormNode): boolean {
  if (node.is === "either")
    return node.options.every((option) => option.node.is === "number" || option.node.is === "nothing");
  return node.is === "number";
}

/** Ids are the program's own, but for that of the whole table; what is fixed cannot be chosen. */
function shownFields({ name, fields }: Group, keys: Props["keys"]): readonly FormField[] {
  const shown = fields.filter((field) => field.node.is !== "fixed" && (field.key !== "id" || name === "rubric"));
  return keys === undefined ? shown : keys.flatMap((key) => shown.filter((field) => field.key === key));
}

interface FieldOfGroup {
  readonly field: FormField;
  readonly group: string;
  readonly holder: unknown;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly path: string;
}

function GroupField({ field: { key, node, required }, group, holder, value, onChange, path }: FieldOfGroup) {
  const { Shape } = useForm();
  const { language } = useTexts();
  const label = fieldLabel(group, key, language);
  const props = { value, onChange, label, name: key, group, holder, path };
  if (required || canBeBlank(node)) {
    return <Shape {...props} node={node} blank={required ? null : { value: undefined, label: null }} />;
  }
  return <OptionalField {...props} node={node} />;
}

/** Shapes that can say by themselves that nothing is there. */
function canBeBlank({ is }: FormNode): boolean {
  return is === "text" || is === "number" || is === "choice" || is === "names" || is === "flag";
}

type OptionalProps = Omit<FieldOfGroup, "field"> & {
  readonly node: FormNode;
  readonly label: string;
  readonly name: string;
};

/** Something that a rubric can have or not. */
function OptionalField({ value, ...props }: OptionalProps) {
  const { node, onChange, label, name } = props;
  const styles = useStyles();
  const { inner } = useFormStyles();
  const { max, Shape } = useForm();
  return (
    <div className={styles.tight}>
      <Checkbox
        label={label}
        checked={value !== undefined}
        onChange={(_, { checked }) => {
          onChange(checked === true ? startOf(node, name, { max }) : undefined);
        }}
      />
      {value === undefined ? null : (
        <div className={inner}>
          <Shape {...props} value={value} blank={null} />
        </div>
      )}
    </div>
  );
}
