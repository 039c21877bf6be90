import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useMemo } from "react";
import { describeForm } from "../../editing/form/describe";
import { switched } from "../../editing/form/start";
import { confirmItem, itemOf } from "../../editing/items";
import { itemShape, setEnteredItem } from "../../editing/parts";
import { itemTitle } from "../../editing/references";
import { ruleOfKind } from "../../editing/ruleKinds";
import type { Item } from "../../rubric/schema";
import { Folded } from "../common/Folded";
import { useStyles } from "../common/styles";
import { EnteredForm } from "./EnteredForm";
import { OwnFindings } from "./Findings";
import { GroupFields, type Group } from "./form/GroupFields";
import { ItemTools } from "./ItemTools";
import { PageHeading } from "./PageHeading";
import { PrintedTexts } from "./PrintedTexts";
import { RuleTrial } from "./RuleTrial";
import { placeOf, type Editing } from "./useEditing";
import { useEditTexts } from "./useEditTexts";

interface Props {
  readonly editing: Editing;
  readonly id: string;
}

/** One item: what is printed of it, what is in doubt, its form, and its rule tried out. */
export function ItemPage({ editing, id }: Props) {
  const styles = useStyles();
  const item = itemOf(editing.edited.rubric, id);
  const own = editing.findings.filter(({ target }) => "item" in target && target.item === id);
  return (
    <div className={styles.stack}>
      <PageHeading title={itemTitle(item)} editing={editing} />
      <ItemTools editing={editing} item={item} />
      <InDoubt editing={editing} item={item} />
      <PrintedTexts editing={editing} id={id} />
      <OwnFindings findings={own} editing={editing} />
      <ItemForm editing={editing} item={item} />
    </div>
  );
}

/** What the drafting was not sure of, and the button that says that it is right now. */
function InDoubt({ editing, item }: { readonly editing: Editing; readonly item: Item }) {
  const styles = useStyles();
  const words = useEditTexts();
  if (item.toConfirm === undefined) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.wrap} lang="zh-CN">
        {item.toConfirm}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            editing.apply(confirmItem(editing.edited.rubric, item.id), null);
          }}
        >
          {words.confirm}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

const FIRST = ["number", "name", "max", "phases", "counts", "rule"];
const THEN = ["clause"];
const MORE = ["section", "category", "notApplicable", "limits", "variants", "pass", "measured", "detailedRules"];

function ItemForm({ editing, item }: { readonly editing: Editing; readonly item: Item }) {
  const words = useEditTexts();
  const form = useMemo(() => describeForm(itemShape(), "items"), []);
  const { rubric } = editing.edited;
  const without = [
    ...(rubric.phases.length === 0 ? ["phases"] : []),
    ...(rubric.categories.length === 0 ? ["category"] : []),
  ];
  const shown = (keys: readonly string[]) => keys.filter((key) => !without.includes(key));
  return (
    <EnteredForm
      editing={editing}
      place={placeOf({ is: "item", id: item.id })}
      value={item}
      set={setEnteredItem}
      max={item.max}
      switchTo={(key, value, option) =>
        key === "rule" ? ruleOfKind(item, option.id, rubric) : switched(value, option, key, { max: item.max })
      }
    >
      {(entered, onChange) =>
        form.is === "group" ? (
          <>
            <Fields node={form} value={entered} onChange={onChange} keys={shown(FIRST)} />
            <RuleTrial item={item} rubric={rubric} />
            <Fields node={form} value={entered} onChange={onChange} keys={THEN} />
            <Folded title={words.more}>
              <Fields node={form} value={entered} onChange={onChange} keys={shown(MORE)} />
            </Folded>
          </>
        ) : null
      }
    </EnteredForm>
  );
}

interface FieldsProps {
  readonly node: Group;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly keys: readonly string[];
}

function Fields(props: FieldsProps) {
  return <GroupFields {...props} path="" />;
}
