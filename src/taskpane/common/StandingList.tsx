import { Badge, Text } from "@fluentui/react-components";
import type { StandingChange } from "../../app/recompute";
import type { UnitStanding } from "../../layout/results/written";
import { show } from "../../shared/decimal";
import { type Texts, useTexts } from "../wording/texts";
import { LongList } from "./LongList";
import { useStyles } from "./styles";

interface ListProps {
  readonly title: string;
  readonly changes: readonly StandingChange[];
  /** Whether some unit is incomplete. */
  readonly provisional: boolean;
}

/** Units that stand elsewhere: from what to what. */
export function StandingList({ title, changes, provisional }: ListProps) {
  const { review } = useTexts();
  return (
    <>
      <Text>{title}</Text>
      <LongList label={title} items={changes} keyOf={({ unit }) => unit} height={48}>
        {(change) => <StandingLine change={change} />}
      </LongList>
      {provisional ? <Text size={200}>{review.provisional}</Text> : null}
    </>
  );
}

function StandingLine({ change: { unit, was, becomes } }: { readonly change: StandingChange }) {
  const styles = useStyles();
  const texts = useTexts();
  const { review } = texts;
  return (
    <div className={styles.tight}>
      <span className={styles.row}>
        <Text weight="semibold" lang="zh-CN">
          {unit}
        </Text>
        {was === null ? <Badge appearance="outline">{review.newUnit}</Badge> : null}
        {becomes === null ? <Badge appearance="outline">{review.goneUnit}</Badge> : null}
      </span>
      <span className={styles.row}>
        {differences(was, becomes, texts).map((difference) => (
          <Text key={difference}>{difference}</Text>
        ))}
      </span>
    </div>
  );
}

type Figure = keyof UnitStanding;

const FIGURES: readonly Figure[] = ["total", "rank", "grade", "vetoed"];

/** What is other than it was; all there is of a unit that is new or gone. */
function differences(was: UnitStanding | null, becomes: UnitStanding | null, texts: Texts): readonly string[] {
  const { results, review } = texts;
  return FIGURES.filter((figure) => was?.[figure] !== becomes?.[figure]).map((figure) => {
    const from = wordOf(was?.[figure], texts);
    return review.changed({ what: results[figure], from, to: wordOf(becomes?.[figure], texts) });
  });
}

function wordOf(value: number | string | boolean | null | undefined, { review, common }: Texts): string {
  if (typeof value === "boolean") return value ? review.yes : review.no;
  if (typeof value === "number") return show(value);
  return value ?? common.blank;
}
