import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
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

/**
 * Takes files that are dropped, on it or anywhere else in the pane while it is to be seen; what stands in it says so,
 * and has a way for those who cannot drop.
 */
export function DropZone({ onPick, children }: ZoneProps) {
  const styles = useStyles();
  const { zone } = useZoneStyles();
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const take = (event: DragEvent) => {
      const files = pickedFiles(event.dataTransfer?.files ?? []);
      const hidden = here.current?.closest("[hidden]") !== null;
      if (files.length === 0 || hidden || event.defaultPrevented) return;
      event.preventDefault();
      onPick(files);
    };
    document.addEventListener("drop", take);
    return () => {
      document.removeEventListener("drop", take);
    };
  }, [onPick]);
  return (
    <div ref={here} className={`${zone} ${styles.row}`}>
      {children}
    </div>
  );
}

/** Refuses what is dropped where no step takes files: left to itself the browser would show the file instead of the pane. */
export function useDropRefused(refuse: (file: string) => void): void {
  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const taken = event.defaultPrevented;
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (!taken && file !== undefined) refuse(file.name);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("drop", drop);
    };
  }, [refuse]);
}
