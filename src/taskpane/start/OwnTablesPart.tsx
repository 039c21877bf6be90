import { Button, Text } from "@fluentui/react-components";
import { Part } from "../common/Part";
import { DropZone } from "../pick/DropZone";
import { FilePicker } from "../pick/FilePicker";
import type { PickedFile } from "../pick/pickedFile";
import { useOwnTables } from "../session/useOwnTables";
import { useSession, useSessionState } from "../session/useSession";
import { useTexts } from "../wording/useTexts";
import { useReturnedFocus } from "./useReturnedFocus";

/** The ways to a table that is not built in: drafted from a printed one, or opened from a file. */
export function OwnTablesPart() {
  const { own, openTable } = useSession();
  const { busy } = useSessionState();
  const { tables } = useOwnTables();
  const { start } = useTexts();
  const { own: words } = start;
  const draft = useReturnedFocus(({ was, kept }) => was === "draft" && !kept);
  const open = ([file]: readonly PickedFile[]) => {
    if (file !== undefined) void openTable(file);
  };
  return (
    <Part title={words.heading}>
      <Text>{words.hint}</Text>
      <DropZone onPick={open}>
        <Button
          ref={draft}
          appearance="primary"
          disabledFocusable={busy !== null}
          onClick={() => {
            own.begin({ is: "draft" });
          }}
        >
          {words.draft}
        </Button>
        <FilePicker label={words.open} accept=".json" multiple={false} onPick={open} />
        <Text size={200}>{words.drop}</Text>
      </DropZone>
      {tables.length === 0 ? null : <Text>{words.kept(tables.length)}</Text>}
    </Part>
  );
}
