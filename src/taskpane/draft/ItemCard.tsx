import { Badge, Button, Text } from "@fluentui/react-components";
import { useStyles } from "../common/styles";
import { type Sureness, useDraftTexts } from "../wording/draft";
import type { SeenItem } from "./draftedItems";
import { shownPoints } from "../../rubric/facts";
import { namedSentence } from "../../rules/kinds/ruleSentence";
import type { Language } from "../../shared/language";
import { useTexts } from "../wording/texts";

interface Props {
  readonly seen: SeenItem;
  /** Of the controls in it, in a long list. */
  readonly tabIndex: 0 | -1;
  readonly onConfirm: (item: string) => void;
  readonly onEdit: (item: string) => void;
}

/** The word says how sure it is; the colour only repeats it. */
const COLOURS = {
  certain: "success",
  confirmed: "success",
  likely: "warning",
  none: "danger",
} as const satisfies Record<Sureness, string>;

/** One item: as printed, as it was understood, an example with numbers, and what is to be confirmed of it. */
export function ItemCard({ seen, tabIndex, onConfirm, onEdit }: Props) {
  const styles = useStyles();
  const words = useDraftTexts();
  const max = shownPoints(seen.item);
  const { language } = useTexts();
  const { item, text, example, open, sureness } = seen;
  const name = [item.number, item.name].filter((part) => part !== "").join(" ");
  return (
    <div className={`${styles.card} ${styles.tight}`}>
      <span className={styles.spread}>
        <span className={styles.row}>
          <Text weight="semibold" lang="zh-CN">
            {name}
          </Text>
          <Badge appearance="tint" color={COLOURS[sureness]}>
            {words.sureness[sureness]}
          </Badge>
        </span>
        {max === null ? null : <Text>{words.points(max)}</Text>}
      </span>
      <Line label={words.printed} text={text} />
      <Line label={words.understood} text={namedSentence(item.rule, item, language)} lang={language} />
      {example === null ? null : (
        <Line
          label={words.example}
          text={words.exampleOf({ entered: example.entered, explanation: example.explanation })}
        />
      )}
      {open.map((one) => (
        <Line key={one} label={words.open} text={one} />
      ))}
      {item.toConfirm === undefined ? null : <Line label={words.reason} text={item.toConfirm} />}
      <div className={styles.row}>
        <Button
          size="small"
          tabIndex={tabIndex}
          aria-label={words.editItem(name)}
          onClick={() => {
            onEdit(item.id);
          }}
        >
          {words.edit}
        </Button>
        {item.toConfirm === undefined ? null : (
          <Button
            size="small"
            tabIndex={tabIndex}
            aria-label={words.confirmItem(name)}
            onClick={() => {
              onConfirm(item.id);
            }}
          >
            {words.confirm}
          </Button>
        )}
      </div>
    </div>
  );
}

interface LineProps {
  readonly label: string;
  readonly text: string;
  /** What is of the document is in its language. */
  readonly lang?: Language;
}

function Line({ label, text, lang = "zh-CN" }: LineProps) {
  const styles = useStyles();
  if (text === "") return null;
  return (
    <Text className={styles.wrap} size={200}>
      <Text weight="semibold" size={200}>
        {label}
      </Text>
      {"　"}
      <span lang={lang}>{text}</span>
    </Text>
  );
}
