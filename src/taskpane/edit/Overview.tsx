import { Badge, Button, Text } from "@fluentui/react-components";
import { marksOf, type Finding, type Mark } from "../../editing/findings";
import { PART_NAMES } from "../../editing/parts";
import { itemTitle } from "../../editing/references";
import { optionLabel } from "../../editing/wording/label";
import type { Item } from "../../rubric/schema";
import { LongList } from "../common/LongList";
import { Part } from "../common/Part";
import { useStyles } from "../common/styles";
import { useTexts } from "../wording/texts";
import { Findings } from "./Findings";
import { useEditTexts } from "../wording/edit";
import { placeOf, type Editing, type Page } from "./useEditing";
import { useEditorStyles } from "./useEditorStyles";
import { shownPoints } from "../../rubric/facts";

/** What there is to edit: items with their marks, the other parts, and what the checks find. */
export function Overview({ editing }: { readonly editing: Editing }) {
  const styles = useStyles();
  const { entry } = useEditorStyles();
  const words = useEditTexts();
  const { edited, findings, go } = editing;
  const { items } = edited.rubric;
  const title = words.items(items.length);
  return (
    <>
      <Findings editing={editing} />
      <Part title={title}>
        <LongList label={title} items={items} keyOf={({ id }) => id} height={64}>
          {(item, tabIndex) => <ItemEntry item={item} findings={findings} editing={editing} tabIndex={tabIndex} />}
        </LongList>
      </Part>
      <Part title={words.parts}>
        <ul className={`${styles.plainList} ${styles.tight}`} aria-label={words.parts}>
          {PART_NAMES.map((part) => (
            <li key={part}>
              <Button
                appearance="subtle"
                className={entry}
                onClick={() => {
                  go({ is: "part", part });
                }}
              >
                <span className={styles.row}>
                  {words.partNames[part]}
                  <Unfinished editing={editing} page={{ is: "part", part }} />
                </span>
              </Button>
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}

interface EntryProps {
  readonly item: Item;
  readonly findings: readonly Finding[];
  readonly editing: Editing;
  readonly tabIndex: 0 | -1;
}

const COLOURS: Readonly<Record<Mark, "danger" | "warning" | "severe">> = {
  unread: "severe",
  toConfirm: "warning",
  faulty: "danger",
};

/** One item: what it is, what it is worth, how it is scored, and why it has to be looked at. */
function ItemEntry({ item, findings, editing, tabIndex }: EntryProps) {
  const styles = useStyles();
  const { entry } = useEditorStyles();
  const words = useEditTexts();
  const { language } = useTexts();
  const max = shownPoints(item);
  return (
    <Button
      appearance="subtle"
      className={entry}
      tabIndex={tabIndex}
      onClick={() => {
        editing.go({ is: "item", id: item.id });
      }}
    >
      <span className={styles.tight}>
        <Text weight="semibold" className={styles.wrap} lang="zh-CN">
          {itemTitle(item)}
        </Text>
        <span className={styles.row}>
          {max === null ? null : <Text size={200}>{words.points(max)}</Text>}
          <Text size={200}>{optionLabel("items", "rule", item.rule.kind, language)}</Text>
          {marksOf(item, findings).map((mark) => (
            <Badge key={mark} appearance="tint" color={COLOURS[mark]}>
              {words.marks[mark]}
            </Badge>
          ))}
          <Unfinished editing={editing} page={{ is: "item", id: item.id }} />
        </span>
      </span>
    </Button>
  );
}

interface UnfinishedProps {
  readonly editing: Editing;
  readonly page: Exclude<Page, { readonly is: "overview" }>;
}

/** Tells that a form was left before it was filled in properly. */
function Unfinished({ editing: { edited }, page }: UnfinishedProps) {
  const words = useEditTexts();
  if (!edited.unfinished.has(placeOf(page))) return null;
  return (
    <Badge appearance="tint" color="danger">
      {words.unfinished}
    </Badge>
  );
}
