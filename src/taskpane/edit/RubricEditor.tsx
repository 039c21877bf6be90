import { MessageBar, MessageBarBody, Subtitle2, Text } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, type KeyboardEvent } from "react";
import { describeForm } from "../../editing/form/describe";
import { entriesOf } from "../../editing/form/fits";
import { partOf, PARTS, partWith, setPart, type PartName } from "../../editing/parts";
import type { Rubric } from "../../rubric/schema";
import { Guarded } from "../common/Guarded";
import { useStyles } from "../common/styles";
import { EditorBar } from "./EditorBar";
import { EnteredForm, PageHeading } from "./EditorPage";
import { OwnFindings } from "./Findings";
import { GroupFields } from "./form/GroupFields";
import { useEditTexts } from "../wording/edit";
import { ItemPage } from "./ItemPage";
import { Overview } from "./Overview";
import { placeOf, useEditing, type Editing } from "./useEditing";
import { useEditorStyles } from "./useEditorStyles";

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
          {words.version({ id: rubric.id, version: rubric.version })}
        </Text>
      </div>
      <EditorBar editing={editing} onSave={onSave} onClose={onClose} />
      <Notes editing={editing} />
      <Guarded key={editing.page.is === "overview" ? "" : placeOf(editing.page)}>
        <CurrentPage editing={editing} />
      </Guarded>
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

/** What the last change left to be done by hand. */
function Notes({ editing: { edited } }: { readonly editing: Editing }) {
  const styles = useStyles();
  const words = useEditTexts();
  if (edited.notes.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {edited.notes.map(({ kind, text }) => (
          <Text key={kind + text} block className={styles.wrap}>
            {words.notes[kind](text)}
          </Text>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}

/** One part of the rubric beside its items. */
function PartPage({ editing, part }: { readonly editing: Editing; readonly part: PartName }) {
  const styles = useStyles();
  const words = useEditTexts();
  const form = useMemo(() => describeForm(PARTS[part], "rubric"), [part]);
  const own = editing.findings.filter(({ target }) => "part" in target && partWith(target.part) === part);
  return (
    <div className={styles.stack}>
      <PageHeading title={words.partNames[part]} editing={editing} />
      <Text size={200}>{words.partHints[part]}</Text>
      <OwnFindings findings={own} editing={editing} />
      <EnteredForm
        editing={editing}
        place={placeOf({ is: "part", part })}
        value={partOf(editing.edited.rubric, part)}
        set={(rubric, entered) => setPart(rubric, part, Object.fromEntries(entriesOf(entered)))}
        max={0}
      >
        {(entered, onChange) =>
          form.is === "group" ? <GroupFields node={form} value={entered} onChange={onChange} path="" /> : null
        }
      </EnteredForm>
    </div>
  );
}
