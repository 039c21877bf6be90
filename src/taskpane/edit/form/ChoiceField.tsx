import { Select, Switch } from "@fluentui/react-components";
import type { FormNode, FormOption } from "../../../editing/form/describe";
import { optionOf, valueAt } from "../../../editing/form/fits";
import { optionLabel, valueLabel } from "../../../editing/wording/label";
import { useStyles } from "../../common/styles";
import { useTexts } from "../../wording/texts";
import { blankValue, useFault, useForm, type FieldProps } from "./formContext";
import { Labelled } from "./Labelled";
import { useEditTexts } from "../../wording/edit";
import { useFormStyles } from "./useFormStyles";

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

type Either = Extract<FormNode, { is: "either" }>;

/** One of several shapes: which one, and what belongs to it. */
export function EitherField(props: FieldProps<Either>) {
  const single = singleOf(props.node);
  return single === null ? <Shapes {...props} /> : <OrNothing {...props} single={single} />;
}

/** A single text or number that may be missing; null where there is more to choose from. */
function singleOf({ options }: Either): FormNode | null {
  const some = options.filter(({ node }) => node.is !== "nothing");
  const [only] = some;
  if (only === undefined || some.length > 1 || options.length !== 2) return null;
  return only.node.is === "text" || only.node.is === "number" ? only.node : null;
}

/** A blank field stands for nothing. */
function OrNothing({ single, ...props }: FieldProps<Either> & { readonly single: FormNode }) {
  const { Shape } = useForm();
  const { language } = useTexts();
  const label = optionLabel(props.group, props.name, "nothing", language);
  return <Shape {...props} node={single} blank={needsValue(props) ? null : { value: null, label }} />;
}

/** Full points may be missing only where an item does not count: elsewhere a field that is blank is not filled in yet. */
function needsValue({ group, name, holder }: FieldProps<Either>): boolean {
  return group === "items" && name === "max" && valueAt(holder, "counts") !== "none";
}

function Shapes(props: FieldProps<Either>) {
  const { node, value, onChange, label, name, group, path, blank } = props;
  const styles = useStyles();
  const { inner } = useFormStyles();
  const { switchTo, Shape } = useForm();
  const { language } = useTexts();
  const words = useEditTexts();
  const fault = useFault(path, value);
  const chosen = optionOf(value, node.options);
  const choose = (id: string) => {
    const option = node.options.find((one) => one.id === id);
    onChange(option === undefined ? blankValue(blank) : switchTo(name, value, option));
  };
  return (
    <div className={styles.tight}>
      <Labelled label={label} fault={fault}>
        <Select
          value={chosen?.id ?? ""}
          onChange={(_, data) => {
            choose(data.value);
          }}
        >
          {blank === null && chosen !== undefined ? null : <option value="">{blank?.label ?? words.none}</option>}
          {node.options.map((option) => (
            <option key={option.id} value={option.id}>
              {optionLabel(group, name, option.id, language)}
            </option>
          ))}
        </Select>
      </Labelled>
      {chosen === undefined || isPlain(chosen) ? null : (
        <div className={`${styles.stack} ${inner}`}>
          <Shape
            {...props}
            node={chosen.node}
            blank={null}
            label={chosen.node.is === "flag" ? label : optionLabel(group, name, chosen.id, language)}
          />
        </div>
      )}
    </div>
  );
}

/** Shapes that say all by being chosen. */
function isPlain({ node }: FormOption): boolean {
  return (
    node.is === "nothing" ||
    node.is === "fixed" ||
    (node.is === "group" && node.fields.every((field) => field.node.is === "fixed"))
  );
}
