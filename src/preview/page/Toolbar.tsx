import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { Desk } from "../desk/desk";
import { useTexts } from "../wording/useTexts";
import { LinesMenu } from "./LinesMenu";
import { SampleMenu } from "./SampleMenu";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly desk: Desk;
  readonly busy: boolean;
  readonly onBlank: () => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  /** Is given the id of a rubric. */
  readonly onSample: (rubric: string) => void;
}

/** What can be done with the workbook as a whole. */
export function Toolbar({ desk, busy, onBlank, onOpen, onSave, onSample }: Props) {
  const styles = useStyles();
  const { toolbar } = useTexts();
  const file = useRef<HTMLInputElement>(null);
  return (
    <div role="toolbar" aria-label={toolbar.label} className={styles.bar}>
      <SampleMenu disabled={busy} onSample={onSample} />
      <Button size="small" disabledFocusable={busy} onClick={() => file.current?.click()}>
        {toolbar.open}
      </Button>
      <input
        ref={file}
        type="file"
        hidden
        aria-label={toolbar.open}
        accept=".xlsx"
        onChange={({ target }) => {
          const chosen = target.files?.[0];
          // So that the same file can be chosen again.
          target.value = "";
          if (chosen !== undefined) onOpen(chosen);
        }}
      />
      <Button size="small" disabledFocusable={busy} onClick={onSave}>
        {toolbar.save}
      </Button>
      <Button size="small" disabledFocusable={busy} onClick={onBlank}>
        {toolbar.blank}
      </Button>
      <LinesMenu desk={desk} />
      <div role="status">{busy ? <Spinner size="tiny" label={toolbar.busy} /> : null}</div>
    </div>
  );
}
