import { Button, Text } from "@fluentui/react-components";
import type { FormNode } from "../../../editing/form/describe";
import { elementsOf } from "../../../editing/form/fits";
import { withElement } from "../../../editing/form/start";
import { useStyles } from "../../common/styles";
import { below, useFault, useForm, type FieldProps } from "./formContext";
import { useEditTexts } from "../../wording/edit";
import { useFormStyles } from "./useFormStyles";

/** A list: its elements, each with a way to take it away, and a way to add one. */
export function ListField(props: FieldProps<Extract<FormNode, { is: "list" }>>) {
  const { node, value, onChange, label, name, group, holder, path } = props;
  const styles = useStyles();
  const { fieldset, legend, inner } = useFormStyles();
  const { max, Shape } = useForm();
  const words = useEditTexts();
  const list = elementsOf(value);
  const fault = useFault(path, value);
  return (
    <fieldset className={`${fieldset} ${styles.tight}`}>
      <legend className={legend}>{label}</legend>
      {list.map((element, index) => {
        const title = words.element({ what: label, number: index + 1 });
        return (
          // Elements have no name of their own that could not be changed: they are told apart by their place.
          <div key={index} role="group" aria-label={title} className={`${styles.tight} ${inner}`}>
            <Shape
              node={node.of}
              value={element}
              onChange={(next) => {
                onChange(list.with(index, next));
              }}
              label={title}
              name={name}
              group={group}
              holder={holder}
              path={below(path, index)}
              blank={null}
            />
            <span>
              <Button
                size="small"
                appearance="subtle"
                aria-label={words.removeElementOf({ number: index + 1, list: label })}
                disabledFocusable={list.length <= node.least}
                onClick={() => {
                  onChange(list.toSpliced(index, 1));
                }}
              >
                {words.removeElement(index + 1)}
              </Button>
            </span>
          </div>
        );
      })}
      {fault === undefined ? null : <Text role="alert">{fault}</Text>}
      <span>
        <Button
          size="small"
          aria-label={words.addElementTo(label)}
          onClick={() => {
            onChange(withElement(list, node.of, name, { max }));
          }}
        >
          {words.addElement}
        </Button>
      </span>
    </fieldset>
  );
}
