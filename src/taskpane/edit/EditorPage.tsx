import { Button, Subtitle2, Text } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { useStyles } from "../common/styles";
import { useEditTexts } from "../wording/edit";
import type { Editing } from "./useEditing";
import { useEditorStyles } from "./useEditorStyles";
import type { Edit } from "../../editing/edited";
import type { FormOption } from "../../editing/form/describe";
import { typedPath } from "../../editing/form/fits";
import { switched } from "../../editing/form/start";
import type { Rubric } from "../../rubric/schema";
import type { Result } from "../../shared/result";
import { useIssueWords } from "../../ui/language";
import { AnyShape } from "./form/AnyShape";
import { FormContext, type FormFacts } from "./form/formContext";

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

interface Props {
  readonly editing: Editing;
  /** Tells the form from others. */
  readonly place: string;
  /** What stands in the rubric. */
  readonly value: unknown;
  /** Puts what was entered into the rubric, or tells why it is not valid. */
  readonly set: (rubric: Rubric, entered: unknown) => Result<Edit>;
  readonly max: number;
  readonly switchTo?: FormFacts["switchTo"];
  readonly children: (entered: unknown, onChange: (entered: unknown) => void) => ReactNode;
}

/** A form whose contents go into the rubric as soon as they are valid; until then they are kept beside it. */
export function EnteredForm({ editing, place, value, set, max, switchTo, children }: Props) {
  const styles = useStyles();
  const words = useEditTexts();
  const { sentence } = useIssueWords();
  const { edited, apply, leave } = editing;
  const { rubric, unfinished } = edited;
  const left = unfinished.has(place);
  const entered = left ? unfinished.get(place) : value;
  const issues = left ? set(rubric, entered).issues : [];
  const faults = new Map(issues.map((found) => [found.place.path ?? "", sentence(found)]));
  const change = (next: unknown) => {
    const result = set(rubric, next);
    const typed = typedPath(entered, next);
    if (result.ok) apply(result.value, typed === null ? null : `${place}.${typed}`, place);
    else leave(place, next);
  };
  const usual = (key: string, from: unknown, option: FormOption) => switched(from, option, key, { max });
  return (
    <FormContext value={{ rubric, root: entered, faults, max, switchTo: switchTo ?? usual, Shape: AnyShape }}>
      <div className={styles.stack}>
        <Text role="status">{left ? words.notTaken(faults.get("") ?? "") : ""}</Text>
        {children(entered, change)}
      </div>
    </FormContext>
  );
}
