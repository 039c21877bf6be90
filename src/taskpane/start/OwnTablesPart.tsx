import { Button, Text } from "@fluentui/react-components";
import { DropZone, FilePicker } from "../common/FilePicker";
import { Part } from "../common/Part";
import type { PickedFile } from "../files/pickedFile";
import { useOwnTables, useSession, useSessionState, useTasks } from "../session/useSession";
import { tableTasks } from "../tables/tableTasks";
import { useTexts } from "../wording/useTexts";
import { useReturnedFocus } from "./useReturnedFocus";

/** The ways to a table that is not built in: drafted from a printed one, or opened from a file. */
export function OwnTablesPart() {
  const { own } = useSession();
  const { openTable } = useTasks(tableTasks);
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
