import { Button, Checkbox, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { FormNode } from "../../../editing/form/describe";
import { entriesOf, valueAt, withValue } from "../../../editing/form/fits";
import { startOf } from "../../../editing/form/start";
import { knownNames, type Known } from "../../../editing/references";
import { parameterLabel } from "../../../editing/wording/label";
import type { Language } from "../../../shared/language";
import { useStyles } from "../../common/styles";
import { useTexts } from "../../wording/texts";
import { below, useForm, type FieldProps } from "./formContext";
import { Labelled } from "./Labelled";
import { useEditTexts } from "../../wording/edit";
import { useFormStyles } from "./useFormStyles";

type Names = Extract<FormNode, { is: "names" }>;

/** Values by name: for names that are known from elsewhere, or for those that somebody adds. */
export function NamesField(props: FieldProps<Names>) {
  const { value, onChange, label, name, group, holder, blank } = props;
  const styles = useStyles();
  const { fieldset, legend, inner } = useFormStyles();
  const { rubric, root } = useForm();
  const { language } = useTexts();
  const known = knownNames(rubric, { group, key: name, holder, root });
  const names = withOwn(known ?? [], value, language);
  if (names.length === 0 && known !== null) return null;
  const change = (key: string, next: unknown) => {
    const changed = withValue(value, key, next);
    onChange(blank !== null && entriesOf(changed).length === 0 ? blank.value : changed);
  };
  return (
    <fieldset className={`${fieldset} ${styles.tight}`}>
      <legend className={legend}>{label}</legend>
      <div className={`${styles.stack} ${inner}`}>
        {names.map((one) => (
          <NamedField key={one.value} props={props} known={one} onChange={change} fixed={known !== null} />
        ))}
        {known === null ? (
          <NewName
            label={label}
            taken={names}
            onAdd={(key) => {
              change(key, startOf(props.node.of, name, { max: 0 }));
            }}
          />
        ) : null}
      </div>
    </fieldset>
  );
}

/** The known names, and those that stand there all the same. */
function withOwn(known: readonly Known[], value: unknown, language: Language): readonly Known[] {
  const others = entriesOf(value).filter(([key]) => !known.some((one) => one.value === key));
  return [...known, ...others.map(([key]) => ({ value: key, label: parameterLabel(key, language) }))];
}

interface NamedProps {
  readonly props: FieldProps<Names>;
  readonly known: Known;
  readonly onChange: (key: string, value: unknown) => void;
  /** Whether names cannot be taken away, only left without a value. */
  readonly fixed: boolean;
}

function NamedField({ props: { node, value, name, group, holder, path }, known, onChange, fixed }: NamedProps) {
  const styles = useStyles();
  const { Shape } = useForm();
  const words = useEditTexts();
  const own = valueAt(value, known.value);
  const field = { value: own, name, group, holder, label: known.label, path: below(path, known.value) };
  const change = (next: unknown) => {
    onChange(known.value, next);
  };
  if (fixed && (node.of.is === "text" || node.of.is === "number")) {
    return <Shape {...field} node={node.of} onChange={change} blank={{ value: undefined, label: null }} />;
  }
  return (
    <div className={styles.tight}>
      {fixed ? (
        <Checkbox
          label={known.label}
          checked={own !== undefined}
          onChange={(_, { checked }) => {
            change(checked === true ? startOf(node.of, name, { max: 0 }) : undefined);
          }}
        />
      ) : null}
      {own === undefined ? null : <Shape {...field} node={node.of} onChange={change} blank={null} />}
      {fixed ? null : (
        <span>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              change(undefined);
            }}
          >
            {words.removeName(known.label)}
          </Button>
        </span>
      )}
    </div>
  );
}

interface NewNameProps {
  readonly label: string;
  readonly taken: readonly Known[];
  readonly onAdd: (name: string) => void;
}

function NewName({ label, taken, onAdd }: NewNameProps) {
  const styles = useStyles();
  const words = useEditTexts();
  const [typed, setTyped] = useState("");
  const name = typed.trim();
  const usable = name !== "" && !taken.some(({ value }) => value === name);
  return (
    <div className={styles.tight}>
      <Labelled label={words.newName(label)}>
        <Input
          value={typed}
          onChange={(_, data) => {
            setTyped(data.value);
          }}
        />
      </Labelled>
      <span>
        <Button
          size="small"
          disabledFocusable={!usable}
          onClick={() => {
            onAdd(name);
            setTyped("");
          }}
        >
          {words.addTo(label)}
        </Button>
      </span>
    </div>
  );
}
