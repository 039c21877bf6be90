import { Field, Radio, RadioGroup, SearchBox, Text } from "@fluentui/react-components";
import { useState } from "react";
import { findRubrics } from "../../app/findRubrics";
import type { Rubric } from "../../rubric/schema";
import { useStyles } from "../common/styles";
import { useTexts } from "../wording/useTexts";

interface Props {
  readonly rubrics: readonly Rubric[];
  readonly chosen: Rubric | null;
  readonly onChoose: (rubric: Rubric) => void;
}

/** Finds and chooses one of the built-in tables. */
export function RubricPicker({ rubrics, chosen, onChoose }: Props) {
  const styles = useStyles();
  const { start } = useTexts();
  const [wanted, setWanted] = useState("");
  const found = findRubrics(rubrics, wanted);
  return (
    <div className={styles.tight}>
      <Field label={start.search}>
        <SearchBox
          value={wanted}
          onChange={(_, { value }) => {
            setWanted(value);
          }}
        />
      </Field>
      <Field label={start.choose}>
        <RadioGroup
          value={chosen?.id ?? ""}
          onChange={(_, { value }) => {
            const rubric = rubrics.find(({ id }) => id === value);
            if (rubric !== undefined) onChoose(rubric);
          }}
        >
          {found.map((rubric) => (
            <Radio key={rubric.id} value={rubric.id} label={<RubricLabel rubric={rubric} />} />
          ))}
        </RadioGroup>
      </Field>
      {found.length === 0 ? <Text role="status">{start.noMatch}</Text> : null}
    </div>
  );
}

function RubricLabel({ rubric: { title, source, total } }: { readonly rubric: Rubric }) {
  const styles = useStyles();
  const { start } = useTexts();
  return (
    <span className={styles.tight}>
      <Text lang="zh-CN">{title}</Text>
      <Text size={200} lang="zh-CN">
        {`${start.document(source.title, source.number)} · ${start.total(total)}`}
      </Text>
    </span>
  );
}
