import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { canUndo, isChanged } from "../../editing/edited";
import type { Rubric } from "../../rubric/schema";
import { Confirm } from "../common/Confirm";
import { useStyles } from "../common/styles";
import { useEditTexts } from "../wording/edit";
import { placeWords, type Editing } from "./useEditing";

interface Props {
  readonly editing: Editing;
  readonly onSave: (rubric: Rubric) => void;
  readonly onClose: () => void;
}

/** Undo, redo, save, back; asks before something would be lost. */
export function EditorBar({ editing, onSave, onClose }: Props) {
  const styles = useStyles();
  const words = useEditTexts();
  const [asking, setAsking] = useState<"leave" | "save" | null>(null);
  const { edited } = editing;
  const save = () => {
    setAsking(null);
    onSave(edited.rubric);
    editing.saved(edited.rubric);
  };
  return (
    <div className={styles.tight}>
      <div className={styles.row}>
        <Button size="small" disabledFocusable={!canUndo(edited)} onClick={editing.undo}>
          {words.undo}
        </Button>
        <Button size="small" disabledFocusable={edited.future.length === 0} onClick={editing.redo}>
          {words.redo}
        </Button>
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            if (edited.unfinished.size > 0) setAsking("save");
            else save();
          }}
        >
          {words.save}
        </Button>
        <Button
          size="small"
          onClick={() => {
            if (isChanged(edited)) setAsking("leave");
            else onClose();
          }}
        >
          {words.close}
        </Button>
        <Text size={200} role="status">
          {isChanged(edited) ? words.unsaved : edited.past.length > 0 ? words.saved : ""}
        </Text>
      </div>
      <Question
        editing={editing}
        asking={asking}
        onSave={save}
        onClose={onClose}
        onNo={() => {
          setAsking(null);
        }}
      />
    </div>
  );
}

interface QuestionProps extends Pick<Props, "editing" | "onClose"> {
  readonly asking: "leave" | "save" | null;
  readonly onSave: () => void;
  readonly onNo: () => void;
}

function Question({ editing: { edited }, asking, onSave, onClose, onNo }: QuestionProps) {
  const words = useEditTexts();
  if (asking === "leave") {
    return <Confirm question={words.leave} yes={words.leaveYes} no={words.leaveNo} onYes={onClose} onNo={onNo} />;
  }
  if (asking === null) return null;
  const places = [...edited.unfinished.keys()].map((place) => placeWords(place, edited.rubric, words)).join("、");
  return (
    <Confirm question={words.saveUnfinished(places)} yes={words.saveYes} no={words.saveNo} onYes={onSave} onNo={onNo} />
  );
}
