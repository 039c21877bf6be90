import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { itemTitle } from "../../editing/references";
import { removeItemWithReadings } from "../../editing/readings";
import { casesOf } from "../../rubric/interpretation";
import { addItem, moveItem } from "../../editing/rows";
import type { Item, Rubric } from "../../rubric/schema";
import { Confirm } from "../common/Confirm";
import { useStyles } from "../common/styles";
import { newItemWords, useEditTexts } from "../wording/edit";
import type { Editing } from "./useEditing";

interface Props {
  readonly editing: Editing;
  readonly item: Item;
}

/** Goes to the neighbours of an item, moves it, adds one behind it, takes it away. */
export function ItemTools({ editing, item }: Props) {
  const styles = useStyles();
  const words = useEditTexts();
  const [asking, setAsking] = useState(false);
  const { edited, apply } = editing;
  const { rubric } = edited;
  const move = (by: -1 | 1) => () => {
    apply(moveItem(rubric, item.id, by), null);
  };
  const index = rubric.items.indexOf(item);
  const last = index === rubric.items.length - 1;
  return (
    <div className={styles.tight}>
      <div className={styles.row}>
        <Neighbour editing={editing} item={rubric.items[index - 1]} label={words.previous} />
        <Neighbour editing={editing} item={rubric.items[index + 1]} label={words.next} />
        <Button size="small" disabledFocusable={index === 0} onClick={move(-1)}>
          {words.up}
        </Button>
        <Button size="small" disabledFocusable={last} onClick={move(1)}>
          {words.down}
        </Button>
        <Button
          size="small"
          onClick={() => {
            const added = addItem(rubric, item.id, newItemWords);
            apply(added, null);
            editing.go({ is: "item", id: added.item });
          }}
        >
          {words.add}
        </Button>
        <Button
          size="small"
          disabledFocusable={rubric.items.length === 1}
          onClick={() => {
            setAsking(true);
          }}
        >
          {words.remove}
        </Button>
      </div>
      {asking ? (
        <RemoveAsk
          rubric={rubric}
          item={item}
          onYes={() => {
            editing.go({ is: "overview" });
            apply(removeItemWithReadings(rubric, item.id), null);
          }}
          onNo={() => {
            setAsking(false);
          }}
        />
      ) : null}
    </div>
  );
}

interface RemoveAskProps {
  readonly rubric: Rubric;
  readonly item: Item;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before an item is taken away, and names the readings that it leaves. */
function RemoveAsk({ rubric, item, onYes, onNo }: RemoveAskProps) {
  const words = useEditTexts();
  const readings = casesOf(item.id, rubric).map(({ question }) => question);
  const named = readings.length === 0 ? [] : [words.removeReadings(readings.join("；"))];
  const question = [words.removeAsk(itemTitle(item)), ...named].join(" ");
  return <Confirm question={question} yes={words.removeYes} no={words.removeNo} onYes={onYes} onNo={onNo} />;
}

interface NeighbourProps {
  readonly editing: Editing;
  readonly item: Item | undefined;
  readonly label: string;
}

function Neighbour({ editing, item, label }: NeighbourProps) {
  return (
    <Button
      size="small"
      disabledFocusable={item === undefined}
      onClick={() => {
        if (item !== undefined) editing.go({ is: "item", id: item.id });
      }}
    >
      {label}
    </Button>
  );
}
