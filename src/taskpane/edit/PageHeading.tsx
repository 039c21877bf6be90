import { Button, Subtitle2 } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useStyles } from "../common/styles";
import { useEditTexts } from "./form/useEditTexts";
import type { Editing } from "./useEditing";
import { useEditorStyles } from "./useEditorStyles";

/** The heading of an item or part, which takes the focus, and the way back. */
export function PageHeading({ title, editing }: { readonly title: string; readonly editing: Editing }) {
  const styles = useStyles();
  const { target } = useEditorStyles();
  const words = useEditTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className={styles.tight}>
      <span>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            editing.go({ is: "overview" });
          }}
        >
          {words.back}
        </Button>
      </span>
      <h3 ref={heading} tabIndex={-1} className={`${styles.heading} ${styles.wrap} ${target}`} lang="zh-CN">
        <Subtitle2>{title}</Subtitle2>
      </h3>
    </div>
  );
}
