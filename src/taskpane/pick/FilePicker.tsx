import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { pickedFiles, type PickedFile } from "./pickedFile";
import { useSessionState } from "../session/useSession";

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
