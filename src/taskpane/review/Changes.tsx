import { Text } from "@fluentui/react-components";
import { useCallback } from "react";
import { changesSince, type ChangedPart, type ChangesSince } from "../../app/changesSince";
import { CellLink } from "../common/CellLink";
import { LongList } from "../common/LongList";
import { Part } from "../common/Part";
import { useStyles } from "../common/styles";
import type { OwnBook } from "../session/book";
import type { ReviewTexts } from "../wording/review";
import { useTexts } from "../wording/texts";
import { useLater } from "../common/useInPortions";

/** What was changed since the workbook was scored. */
export function Changes({ book }: { readonly book: OwnBook }) {
  const { review } = useTexts();
  const { rubric, entries } = book.state.changed;
  const compare = useCallback(() => changesSince(book.input, book.state), [book]);
  const changes = useLater(compare);
  if (!rubric && !entries) return <Text>{review.sinceNone}</Text>;
  if (changes === null) return <Text role="status">{review.comparing}</Text>;
  return <ChangeList changes={changes} />;
}

/** Table, readings, period, entries. */
function ChangeList({ changes }: { readonly changes: ChangesSince }) {
  const { review } = useTexts();
  const { wrap } = useStyles();
  const { rubric, period } = changes;
  return (
    <Part title={review.since}>
      {rubric ? <Text>{review.rubric}</Text> : null}
      {period === null ? null : (
        <Text className={wrap}>
          {review.changed({
            what: review.period,
            from: period.from ?? review.none,
            to: period.to ?? review.none,
          })}
        </Text>
      )}
      <Readings changes={changes} />
      <Entries changes={changes} />
      <Text size={200}>{review.who}</Text>
    </Part>
  );
}

function Readings({ changes: { readings } }: { readonly changes: ChangesSince }) {
  const styles = useStyles();
  const { review, tabs } = useTexts();
  if (readings.length === 0) return null;
  return (
    <ul className={`${styles.plainList} ${styles.tight}`} aria-label={tabs.readings}>
      {readings.map(({ question, from, to, place }) => (
        <li key={question}>
          <CellLink place={place}>{question}</CellLink>
          <Text block className={styles.wrap} lang="zh-CN">
            {review.fromTo({ from, to })}
          </Text>
        </li>
      ))}
    </ul>
  );
}

function Entries({ changes: { rubric, readings, period, entries } }: { readonly changes: ChangesSince }) {
  const { review } = useTexts();
  const { wrap } = useStyles();
  if (entries === null) return <Text>{review.sinceUnknown}</Text>;
  if (entries.length === 0) {
    const seen = rubric || readings.length > 0 || period !== null;
    return seen ? null : <Text>{review.sinceUnseen}</Text>;
  }
  const title = review.entries(entries.length);
  return (
    <>
      <Text weight="semibold">{title}</Text>
      <LongList label={title} items={entries} keyOf={keyOf} height={32}>
        {(part, tabIndex) => (
          <span className={wrap}>
            <CellLink place={part.place} tabIndex={tabIndex}>
              {part.item === null ? part.unit : `${part.unit} · ${part.item}`}
            </CellLink>
            <Text>{` ${wordsOf(part, review)}`}</Text>
          </span>
        )}
      </LongList>
    </>
  );
}

function keyOf({ unit, kind, item }: ChangedPart): string {
  return [unit, kind, item].join("\n");
}

function wordsOf({ kind, change }: ChangedPart, { kinds, changes, unitChanges }: ReviewTexts): string {
  return kind === "unit" ? unitChanges[change] : `${kinds[kind]} · ${changes[change]}`;
}
