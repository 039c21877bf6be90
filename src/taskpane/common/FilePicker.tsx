import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import { pickedFiles, type PickedFile } from "../files/pickedFile";
import { useSessionState } from "../session/useSession";
import { useStyles } from "./styles";

interface Props {
  readonly label: string;
  /** Extensions, as in ".xlsx,.json". */
  readonly accept: string;
  readonly multiple: boolean;
  readonly onPick: (files: readonly PickedFile[]) => void;
}

/** A button with which files are chosen. */
export function FilePicker({ label, accept, multiple, onPick }: Props) {
  const { busy } = useSessionState();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={multiple}
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const files = pickedFiles(target.files ?? []);
          // The same file can be chosen again, once it has been mended.
          target.value = "";
          if (files.length > 0) onPick(files);
        }}
      />
      <Button disabledFocusable={busy !== null} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}

const useZoneStyles = makeStyles({
  zone: {
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
  },
});

interface ZoneProps {
  readonly onPick: (files: readonly PickedFile[]) => void;
  readonly children: ReactNode;
}

/** Takes files that are dropped on it; what stands in it says so, and has a way for those who cannot drop. */
export function DropZone({ onPick, children }: ZoneProps) {
  const styles = useStyles();
  const { zone } = useZoneStyles();
  return (
    <div
      className={`${zone} ${styles.row}`}
      onDragOver={(event) => {
        event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        const files = pickedFiles(event.dataTransfer.files);
        if (files.length > 0) onPick(files);
      }}
    >
      {children}
    </div>
  );
}
