import { Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { describeForm } from "../../editing/form/describe";
import { entriesOf } from "../../editing/form/fits";
import { PARTS, partOf, partWith, setPart, type PartName } from "../../editing/parts";
import { useStyles } from "../common/styles";
import { EnteredForm } from "./EnteredForm";
import { OwnFindings } from "./Findings";
import { GroupFields } from "./form/GroupFields";
import { PageHeading } from "./PageHeading";
import { placeOf, type Editing } from "./useEditing";
import { useEditTexts } from "./useEditTexts";

/** One part of the rubric beside its items. */
export function PartPage({ editing, part }: { readonly editing: Editing; readonly part: PartName }) {
  const styles = useStyles();
  const words = useEditTexts();
  const form = useMemo(() => describeForm(PARTS[part], "rubric"), [part]);
  const own = editing.findings.filter(({ target }) => "part" in target && partWith(target.part) === part);
  return (
    <div className={styles.stack}>
      <PageHeading title={words.partNames[part]} editing={editing} />
      <Text size={200}>{words.partHints[part]}</Text>
      <OwnFindings findings={own} editing={editing} />
      <EnteredForm
        editing={editing}
        place={placeOf({ is: "part", part })}
        value={partOf(editing.edited.rubric, part)}
        set={(rubric, entered) => setPart(rubric, part, Object.fromEntries(entriesOf(entered)))}
        max={0}
      >
        {(entered, onChange) =>
          form.is === "group" ? <GroupFields node={form} value={entered} onChange={onChange} path="" /> : null
        }
      </EnteredForm>
    </div>
  );
}
