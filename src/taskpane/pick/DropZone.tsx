import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useStyles } from "../common/styles";
import { pickedFiles, type PickedFile } from "./pickedFile";

const useZoneStyles = makeStyles({
  zone: {
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
  },
});

interface Props {
  readonly onPick: (files: readonly PickedFile[]) => void;
  readonly children: ReactNode;
}

/** Takes files that are dropped on it; what stands in it says so, and has a way for those who cannot drop. */
export function DropZone({ onPick, children }: Props) {
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
