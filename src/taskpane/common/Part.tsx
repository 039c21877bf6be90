import { Button, makeStyles, Subtitle2 } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { useStyles } from "./styles";

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a step under its heading. */
export function Part({ title, children }: Props) {
  const styles = useStyles();
  const heading = useId();
  return (
    <section className={`${styles.card} ${styles.tight}`} aria-labelledby={heading}>
      <Subtitle2 as="h2" id={heading} className={styles.heading}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}

const useFoldedStyles = makeStyles({
  heading: { margin: 0 },
  /** No wider than the text, which may be long: the pane is narrow. */
  button: { paddingInline: 0, textAlign: "start", justifyContent: "flex-start" },
});

interface FoldedProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** A part that is folded away under its heading until somebody asks for it. */
export function Folded({ title, children }: FoldedProps) {
  const styles = useStyles();
  const { heading, button } = useFoldedStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.tight}>
      <h2 className={heading}>
        <Button
          appearance="transparent"
          className={button}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          icon={<span aria-hidden="true">{open ? "▾" : "▸"}</span>}
          onClick={() => {
            setOpen(!open);
          }}
        >
          <span className={styles.row}>{title}</span>
        </Button>
      </h2>
      {open ? <div id={id}>{children}</div> : null}
    </div>
  );
}
