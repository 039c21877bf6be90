import { Button } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import type { Rubric } from "../../rubric/schema";
import { later } from "../common/later";
import { useStyles } from "../common/styles";
import { useTexts } from "../wording/texts";

/** Printed pages are loaded when somebody looks at the first one. */
const form = later(async () => (await import("../printed/PrintedPages")).PrintedForm);

interface Props {
  readonly rubric: Rubric;
  /** The buttons beside. */
  readonly children: ReactNode;
}

/** A button that shows what a table looks like on paper, beside other buttons. */
export function FormLook({ rubric, children }: Props) {
  const styles = useStyles();
  const { start } = useTexts();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.tight}>
      <div className={styles.row}>
        {children}
        <Button
          size="small"
          aria-label={start.lookAt(rubric.title)}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {start.look}
        </Button>
      </div>
      {open ? (
        <div id={id}>
          <form.Part rubric={rubric} />
        </div>
      ) : null}
    </div>
  );
}
