import { Field, Input } from "@fluentui/react-components";
import { useTasks } from "../session/useSession";
import { useCollectTexts } from "../common/useCollectTexts";
import { collectTasks } from "./collectTasks";
import { useCollectState } from "./useCompared";

interface Props {
  readonly files: readonly string[];
  readonly label: string;
  readonly tabIndex: 0 | -1;
}

/** When one or several files were received; shows a day that all of them have. */
export function ReceivedDay({ files, label, tabIndex }: Props) {
  const { receive } = useTasks(collectTasks).collecting;
  const { received } = useCollectState();
  const words = useCollectTexts();
  const days = new Set(files.map((file) => received.get(file) ?? ""));
  const [day = ""] = days;
  return (
    <Field label={words.received} orientation="horizontal">
      <Input
        type="date"
        size="small"
        aria-label={label}
        tabIndex={tabIndex}
        value={days.size === 1 ? day : ""}
        onChange={(_, { value }) => {
          receive(files, value === "" ? null : value);
        }}
      />
    </Field>
  );
}
