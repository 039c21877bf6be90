import { Field } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useStyles } from "../../common/styles";

interface Props {
  readonly label: string;
  /** What there is to know before entering something; null for nothing. */
  readonly hint?: string | null;
  /** What is wrong with what was entered. */
  readonly fault?: string | undefined;
  /** Beside other fields where there is room. */
  readonly beside?: true;
  readonly children: ReactElement;
}

/** A control with its label, its hint and what is wrong with it. */
export function Labelled({ label, hint = null, fault, beside, children }: Props) {
  const { field } = useStyles();
  return (
    <Field
      label={label}
      {...(beside === true ? { className: field } : {})}
      {...(hint === null ? {} : { hint })}
      {...(fault === undefined ? {} : { validationMessage: fault })}
    >
      {children}
    </Field>
  );
}
