import {
  Button,
  Field,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
  Textarea,
} from "@fluentui/react-components";
import { useMemo } from "react";
import { describeForm } from "../../editing/form/describe";
import { switched } from "../../editing/form/start";
import { confirmItem, itemOf, printedTexts, setPrintedText } from "../../editing/items";
import { itemShape, setEnteredItem } from "../../editing/parts";
import { itemTitle } from "../../editing/references";
import { ruleOfKind } from "../../editing/ruleKinds";
import type { Item } from "../../rubric/schema";
import { Folded, Part } from "../common/Part";
import { useStyles } from "../common/styles";
import { EnteredForm, PageHeading } from "./EditorPage";
import { OwnFindings } from "./Findings";
import { GroupFields, type Group } from "./form/GroupFields";
import { useEditTexts } from "../wording/edit";
import { ItemTools } from "./ItemTools";
import { RuleTrial } from "./RuleTrial";
import { placeOf, type Editing } from "./useEditing";
import { useEditorStyles } from "./useEditorStyles";

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
      <MessageBarBody className={styles.wrap}>
        <MessageBarTitle>{words.inDoubt}</MessageBarTitle>
        <span lang="zh-CN">{item.toConfirm}</span>
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
const MORE = [
  "section",
  "category",
  "notApplicable",
  "limits",
  "variants",
  "contents",
  "pass",
  "measured",
  "detailedRules",
];

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
      max={item.max ?? 0}
      switchTo={(key, value, option) =>
        key === "rule" ? ruleOfKind(item, option.id, rubric) : switched(value, option, key, { max: item.max ?? 0 })
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

/** What the document prints of an item, to compare it with; misread texts can be put right. */
function PrintedTexts({ editing, id }: { readonly editing: Editing; readonly id: string }) {
  const styles = useStyles();
  const { quote } = useEditorStyles();
  const words = useEditTexts();
  const { edited, apply } = editing;
  const { rubric } = edited;
  const { columns } = rubric.printed;
  const texts = printedTexts(rubric, id).map((one) => ({ ...one, role: columns[one.column]?.role ?? "content" }));
  return (
    <Part title={words.printed}>
      {texts.map(({ column, text, role }) => (
        <div key={column} className={styles.tight}>
          <Text size={200}>{words.columns[role]}</Text>
          <blockquote className={`${quote} ${styles.wrap}`} lang="zh-CN">
            {text}
          </blockquote>
        </div>
      ))}
      <Folded title={words.changePrinted}>
        <div className={styles.stack}>
          {texts.map(({ column, text, role }) => (
            <Field key={column} label={words.columns[role]}>
              <Textarea
                value={text}
                resize="vertical"
                lang="zh-CN"
                onChange={(_, { value }) => {
                  apply(setPrintedText(rubric, id, column, value), `printed:${id}:${String(column)}`);
                }}
              />
            </Field>
          ))}
        </div>
      </Folded>
    </Part>
  );
}
