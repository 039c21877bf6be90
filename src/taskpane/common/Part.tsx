import { Subtitle2 } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
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
