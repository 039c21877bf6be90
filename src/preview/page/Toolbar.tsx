import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ProgressBar,
  Spinner,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useRef, useState } from "react";
import { builtInRubrics } from "../../app/builtInRubrics";
import type { Rubric } from "../../rubric/schema";
import type { Share } from "../../shared/portions";
import type { Desk } from "../desk/desk";
import { changeSelectedLines, LINE_CHANGES } from "../desk/sheetsByHand";
import { useDesk } from "../grid/useDesk";
import { useLanguage } from "../../ui/language";
import { useTexts } from "../wording/texts";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  far: { minWidth: "12em" },
});

interface Props {
  readonly desk: Desk;
  readonly busy: boolean;
  /** Stops what is under way; null where that cannot be. */
  readonly onStop: (() => void) | null;
  /** How many cells of all are done; null where nobody knows. */
  readonly reached: Share | null;
  readonly onBlank: () => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  /** Is given the id of a rubric. */
  readonly onSample: (rubric: string) => void;
}

/** What can be done with the workbook as a whole. */
export function Toolbar({ desk, busy, onStop, reached, onBlank, onOpen, onSave, onSample }: Props) {
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
      <UndoButtons desk={desk} />
      <LinesMenu desk={desk} />
      <div role="status">{busy ? <Spinner size="tiny" label={toolbar.busy} /> : null}</div>
      {reached === null ? null : <HowFar {...reached} />}
      {onStop === null ? null : (
        <Button size="small" onClick={onStop}>
          {toolbar.stop}
        </Button>
      )}
    </div>
  );
}

/** How far a file is. Not read aloud, as it changes all the time. */
function HowFar({ done, of }: Share) {
  const { toolbar } = useTexts();
  const language = useLanguage();
  const styles = useStyles();
  const number = (count: number) => count.toLocaleString(language);
  const text = toolbar.reached({ done: number(done), of: number(of) });
  return (
    <div className={styles.far}>
      <ProgressBar aria-label={text} value={done} max={Math.max(of, 1)} />
      <Text size={200}>{text}</Text>
    </div>
  );
}

interface SampleProps {
  readonly disabled: boolean;
  readonly onSample: (rubric: string) => void;
}

/** The built-in tables, each with an example. Their names are loaded when somebody looks. */
function SampleMenu({ disabled, onSample }: SampleProps) {
  const { toolbar } = useTexts();
  const [rubrics, setRubrics] = useState<readonly Rubric[]>([]);
  const look = async () => {
    setRubrics(await Promise.all(builtInRubrics.ids.map((id) => builtInRubrics.load(id))));
  };
  return (
    <Menu
      onOpenChange={(_, { open }) => {
        if (open) void look();
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="primary" disabledFocusable={disabled}>
          {toolbar.sample}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {rubrics.map(({ id, title }) => (
            <MenuItem
              key={id}
              onClick={() => {
                onSample(id);
              }}
            >
              <span lang="zh-CN">{title}</span>
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** Goes back in the history of the workbook, and on again. */
function UndoButtons({ desk }: { readonly desk: Desk }) {
  const { toolbar } = useTexts();
  const { can } = useDesk(desk);
  return (
    <>
      <Button
        size="small"
        title="Ctrl+Z"
        disabledFocusable={!can.undo}
        onClick={() => {
          desk.undo();
        }}
      >
        {toolbar.undo}
      </Button>
      <Button
        size="small"
        title="Ctrl+Y"
        disabledFocusable={!can.redo}
        onClick={() => {
          desk.redo();
        }}
      >
        {toolbar.redo}
      </Button>
    </>
  );
}

/** Puts rows and columns in where the selection is, or takes those selected out. */
function LinesMenu({ desk }: { readonly desk: Desk }) {
  const { lines } = useTexts();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small">{lines.label}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {LINE_CHANGES.map(({ kind, axis, text }) => (
            <MenuItem
              key={text}
              onClick={() => {
                changeSelectedLines(desk, kind, axis);
              }}
            >
              {lines[text]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
