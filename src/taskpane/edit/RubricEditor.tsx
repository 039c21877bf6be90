import { Subtitle2, Text } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent } from "react";
import type { Rubric } from "../../rubric/schema";
import { useStyles } from "../common/styles";
import { EditorBar } from "./EditorBar";
import { ItemPage } from "./ItemPage";
import { Notes } from "./Notes";
import { Overview } from "./Overview";
import { PartPage } from "./PartPage";
import { useEditorStyles } from "./styles";
import { useEditing, type Editing } from "./useEditing";
import { useEditTexts } from "./useEditTexts";

interface Props {
  readonly rubric: Rubric;
  /** The item that is opened at first; the overview, unless told. */
  readonly first?: string;
  /** Takes the rubric as it is now; the editor stays open. */
  readonly onSave: (rubric: Rubric) => void;
  /** Called when nothing is left to save, or it is to be discarded. */
  readonly onClose: () => void;
}

/** Changes a rubric in forms: its items one by one, its other parts, with what the checks find as you type. */
export function RubricEditor({ rubric, first, onSave, onClose }: Props) {
  const styles = useStyles();
  const { target } = useEditorStyles();
  const words = useEditTexts();
  const editing = useEditing(rubric, first);
  const heading = useHeading(editing);
  const { title } = editing.edited.rubric;
  return (
    <section className={styles.stack} aria-label={words.title(title)} onKeyDown={undoKeys(editing)}>
      <div className={styles.tight}>
        <h2 ref={heading} tabIndex={-1} className={`${styles.heading} ${styles.wrap} ${target}`}>
          <Subtitle2>{words.title(title)}</Subtitle2>
        </h2>
        <Text size={200} className={styles.wrap}>
          {words.version(rubric.id, rubric.version)}
        </Text>
      </div>
      <EditorBar editing={editing} onSave={onSave} onClose={onClose} />
      <Notes editing={editing} />
      <CurrentPage editing={editing} />
    </section>
  );
}

function CurrentPage({ editing }: { readonly editing: Editing }) {
  const { page } = editing;
  if (page.is === "item") return <ItemPage key={page.id} editing={editing} id={page.id} />;
  if (page.is === "part") return <PartPage key={page.part} editing={editing} part={page.part} />;
  return <Overview editing={editing} />;
}

/** The heading of the whole; it takes the focus when the editor opens and whenever the overview is come back to. */
function useHeading({ page }: Editing) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { is } = page;
  useEffect(() => {
    if (is === "overview") heading.current?.focus();
  }, [is]);
  return heading;
}

/** Ctrl+Z takes back, Ctrl+Y and Ctrl+Shift+Z do again; in a text, too: what is typed is a change like any other. */
function undoKeys({ undo, redo }: Editing) {
  return (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    if (key === "y" || event.shiftKey) redo();
    else undo();
  };
}
