import { useEffect, useRef, type ReactNode } from "react";
import { useStyles } from "../common/styles";

interface Props {
  /** Whether something else is shown instead. */
  readonly while: boolean;
  readonly children: ReactNode;
}

/** Keeps what it holds as it is while something else is shown; then what had the focus before has it again. */
export function SetAside({ while: aside, children }: Props) {
  const styles = useStyles();
  const focused = useRef<HTMLElement>(null);
  const before = useRef(aside);
  useEffect(() => {
    if (before.current && !aside) focused.current?.focus();
    before.current = aside;
  }, [aside]);
  return (
    <div
      hidden={aside}
      onFocus={({ target }) => {
        focused.current = target;
      }}
    >
      <div className={styles.stack}>{children}</div>
    </div>
  );
}
