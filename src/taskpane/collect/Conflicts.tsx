import { Field, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { chosenOf, type Candidate, type CollectPlan, type Conflict } from "../../app/collect/collectPlan";
import { LongList } from "../common/LongList";
import { Part } from "../common/Part";
import { useStyles } from "../common/styles";
import { useTasks } from "../session/useSession";
import { type CollectTexts, useCollectTexts } from "../wording/collect";
import { collectTasks, useCollectState } from "./collectTasks";

/** Differing values side by side, each with its file and its place, to be chosen from. */
export function Conflicts({ plan: { conflicts } }: { readonly plan: CollectPlan }) {
  const words = useCollectTexts();
  if (conflicts.length === 0) return null;
  const title = words.conflicts(conflicts.length);
  return (
    <Part title={title}>
      <Text size={200}>{words.conflictsHint}</Text>
      <LongList label={title} items={conflicts} keyOf={({ id }) => id} height={110} whole>
        {(conflict) => <ConflictChoice conflict={conflict} />}
      </LongList>
    </Part>
  );
}

/** The value of the radio button that leaves the cell as it is; no candidate has it. */
const KEEP = "";

function ConflictChoice({ conflict }: { readonly conflict: Conflict }) {
  const styles = useStyles();
  const words = useCollectTexts();
  const { choose } = useTasks(collectTasks).collecting;
  const { choices } = useCollectState();
  const { id, unit, name, present, found } = conflict;
  return (
    <Field label={{ children: `${unit} · ${name}`, lang: "zh-CN" }} className={styles.wrap}>
      <RadioGroup
        value={chosenOf(conflict, choices)?.id ?? KEEP}
        onChange={(_, { value }) => {
          choose(id, value === KEEP ? null : value);
        }}
      >
        <Radio
          value={KEEP}
          label={present === null ? words.keepBlank : words.present({ value: present.words, place: placeOf(present) })}
        />
        {found.map((candidate) => (
          <Radio key={candidate.id} value={candidate.id} label={candidateText(candidate, words)} />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** A value with its files, and the place where it stands in the first of them. */
export function candidateText(candidate: Candidate, words: CollectTexts): string {
  return words.candidate({ value: candidate.words, places: `${candidate.files.join("、")} · ${placeOf(candidate)}` });
}

function placeOf({ place }: Candidate): string {
  const { sheet, cell, path } = place();
  return sheet !== undefined && cell !== undefined ? `${sheet}!${cell}` : (path ?? sheet ?? "");
}
