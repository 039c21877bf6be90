import { Badge, Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { MarkedPart } from "../../drafting/marked";
import { shownPoints } from "../../rubric/facts";
import type { Interpretation } from "../../rubric/interpretation";
import type { Item, Rubric } from "../../rubric/schema";
import { namedSentence } from "../../rules/kinds/ruleSentence";
import type { Language } from "../../shared/language";
import { later } from "../common/later";
import { useStyles } from "../common/styles";
import { type Sureness, useDraftTexts } from "../wording/draft";
import { useTexts } from "../wording/texts";
import type { SeenItem } from "./draftedItems";

const { Part: Trial } = later(async () => (await import("../edit/RuleTrial")).RuleTrial);

/** What can be done with a drafted item. */
export interface ItemActions {
  readonly onConfirm: (item: string) => void;
  readonly onEdit: (item: string) => void;
  /** The reviewer scores it, whatever was understood. */
  readonly onJudge: (item: string) => void;
  readonly onChoose: (interpretation: string, choice: string) => void;
}

interface Props extends ItemActions {
  readonly seen: SeenItem;
  readonly rubric: Rubric;
  /** Of the controls in it, in a long list. */
  readonly tabIndex: 0 | -1;
}

/** The word says how sure it is; the colour only repeats it. */
const COLOURS = {
  certain: "success",
  confirmed: "success",
  likely: "warning",
  none: "danger",
} as const satisfies Record<Sureness, string>;

/**
 * One item: as printed, with what was understood marked in it; the rule as a sentence; an example with numbers that can
 * be changed; what the document leaves open, to be chosen; and what is to be confirmed.
 */
export function ItemCard({ seen, rubric, tabIndex, ...actions }: Props) {
  const styles = useStyles();
  const words = useDraftTexts();
  const { language } = useTexts();
  const { item, text, example, open, sureness } = seen;
  const max = shownPoints(item);
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
      {text.length === 0 ? null : (
        <Line label={words.printed}>
          <MarkedText parts={text} />
        </Line>
      )}
      <Line label={words.understood} lang={language}>
        {namedSentence(item.rule, item, language)}
      </Line>
      {example === null ? null : (
        <Line label={words.example}>
          {words.exampleOf({ entered: example.entered, explanation: example.explanation })}
        </Line>
      )}
      {open.map((one) => (
        <OpenCase key={one.id} open={one} tabIndex={tabIndex} onChoose={actions.onChoose} />
      ))}
      {item.toConfirm === undefined ? null : <Line label={words.reason}>{item.toConfirm}</Line>}
      <Actions item={item} name={name} rubric={rubric} tabIndex={tabIndex} {...actions} />
    </div>
  );
}

interface ActionsProps extends ItemActions {
  readonly item: Item;
  readonly name: string;
  readonly rubric: Rubric;
  readonly tabIndex: 0 | -1;
}

function Actions({ item, name, rubric, tabIndex, onConfirm, onEdit, onJudge }: ActionsProps) {
  const styles = useStyles();
  const words = useDraftTexts();
  const [tried, setTried] = useState(false);
  const button = (label: string, full: string, press: (item: string) => void) => (
    <Button
      size="small"
      tabIndex={tabIndex}
      aria-label={full}
      onClick={() => {
        press(item.id);
      }}
    >
      {label}
    </Button>
  );
  return (
    <>
      {tried ? <Trial item={item} rubric={rubric} /> : null}
      <div className={styles.row}>
        {button(words.edit, words.editItem(name), onEdit)}
        {button(tried ? words.tryOutEnd : words.tryOut, tried ? words.tryOutEnd : words.tryOutItem(name), () => {
          setTried(!tried);
        })}
        {item.rule.kind === "judged" ? null : button(words.judge, words.judgeItem(name), onJudge)}
        {item.toConfirm === undefined ? null : button(words.confirm, words.confirmItem(name), onConfirm)}
      </div>
    </>
  );
}

/** Lines under the words, not colours alone, tell what was understood. */
const useMarks = makeStyles({
  understood: {
    textDecorationLine: "underline",
    textDecorationThickness: "2px",
    textUnderlineOffset: "3px",
    textDecorationColor: tokens.colorPaletteGreenBorderActive,
  },
  unread: {
    backgroundColor: tokens.colorPaletteYellowBackground1,
    color: "inherit",
    textDecorationLine: "underline",
    textDecorationStyle: "dashed",
    textDecorationThickness: "2px",
    textUnderlineOffset: "3px",
    textDecorationColor: tokens.colorPaletteRedBorderActive,
  },
});

function MarkedText({ parts }: { readonly parts: readonly MarkedPart[] }) {
  const marks = useMarks();
  return parts.map(({ text, is, meaning }, index) => {
    // The same text is the same parts: their places tell them apart.
    const key = String(index);
    if (is === "other") return <span key={key}>{text}</span>;
    if (is === "unread")
      return (
        <mark key={key} className={marks.unread}>
          {text}
        </mark>
      );
    return (
      <span key={key} className={marks.understood} title={meaning ?? ""}>
        {text}
      </span>
    );
  });
}

interface OpenProps {
  readonly open: Interpretation;
  readonly tabIndex: 0 | -1;
  readonly onChoose: ItemActions["onChoose"];
}

/** A case that the document leaves open: one reading of it is chosen, and stays as open as before in the rubric. */
function OpenCase({ open, tabIndex, onChoose }: OpenProps) {
  const words = useDraftTexts();
  return (
    <Field label={<span lang="zh-CN">{words.openQuestion(open.question)}</span>} size="small">
      <Select
        tabIndex={tabIndex}
        size="small"
        value={open.default}
        onChange={(_, { value }) => {
          onChoose(open.id, value);
        }}
      >
        {open.choices.map(({ id, label }) => (
          <option key={id} value={id} lang="zh-CN">
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface LineProps {
  readonly label: string;
  readonly children: ReactNode;
  /** What is of the document is in its language. */
  readonly lang?: Language;
}

function Line({ label, children, lang = "zh-CN" }: LineProps) {
  const styles = useStyles();
  return (
    <Text className={styles.wrap} size={200}>
      <Text weight="semibold" size={200}>
        {label}
      </Text>
      {"　"}
      <span lang={lang}>{children}</span>
    </Text>
  );
}
