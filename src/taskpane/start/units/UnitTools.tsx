import { Button } from "@fluentui/react-components";
import type { Rubric } from "../../../rubric/schema";
import { useStyles } from "../../common/styles";
import { useTexts } from "../../wording/texts";
import { COLUMNS, sorted, withBlank, withoutCategories, withoutTwice } from "./unitRows";
import type { UnitList } from "./useUnitList";

interface Props {
  readonly rubric: Rubric;
  readonly list: UnitList;
  /** The row that somebody is at. */
  readonly row: number;
  readonly onInserted: (row: number) => void;
}

/** What can be done to the whole list of units. */
export function UnitTools({ rubric, list, row, onInserted }: Props) {
  const styles = useStyles();
  const { units: words } = useTexts().start;
  const { rows, put, undo } = list;
  const hasCategories = rubric.categories.length > 0;
  const unused = !hasCategories && rows.some(({ category }) => category !== "");
  const filled = (work: () => void) => (rows.length === 0 ? null : work);
  const tools = [
    {
      text: words.insert,
      work: () => {
        put(withBlank(rows, row), "");
        onInserted(row);
      },
    },
    {
      text: words.once,
      work: filled(() => {
        const left = withoutTwice(rows, rubric);
        const count = rows.length - left.length;
        put(left, count === 0 ? words.noneTwice : words.removed(count));
      }),
    },
    ...(hasCategories ? COLUMNS : (["name"] as const)).map((column) => ({
      text: words.sort[column],
      work: filled(() => {
        put(sorted(rows, column, rubric), "");
      }),
    })),
    ...(unused
      ? [
          {
            text: words.noCategories,
            work: filled(() => {
              put(withoutCategories(rows), "");
            }),
          },
        ]
      : []),
    {
      text: words.clear,
      work: filled(() => {
        put([], "");
      }),
    },
    { text: words.undo, work: undo },
  ];
  return (
    <div className={styles.row} role="group" aria-label={words.tools}>
      {tools.map(({ text, work }) => (
        // One that has nothing to do just now keeps its place, and the focus.
        <Button key={text} size="small" disabledFocusable={work === null} onClick={() => work?.()}>
          {text}
        </Button>
      ))}
    </div>
  );
}
